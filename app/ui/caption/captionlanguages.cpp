// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaptionPanel does with the languages of its texts.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/caption/captionpanel.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/style/textlanguage.h"

#include <QTextDocument>

#include <algorithm>

namespace ui {

void CaptionPanel::tellLanguages(const QModelIndex &slide)
{
    using gallery::SlideModel;
    const auto language = [&slide](int role) { return slide.data(role).toString(); };
    setTextLanguage(m_heading, language(SlideModel::ChapterLanguageRole), m_heading->words());
    setTextLanguage(m_title, language(SlideModel::TitleLanguageRole), m_title->words());
    setTextLanguage(m_credit, language(SlideModel::CreditLanguageRole),
                    language(SlideModel::CreditTextRole));
    setTextLanguage(m_missing, QString(), m_missing->text());
    if (!slide.isValid())
        return;
    const SlideModel &model = *m_tour->model();
    const auto remarks = model.gallery().slides.at(slide.row()).remarks;
    setTextLanguage(m_remarks, remarks.value(0).text.choose(model.languages()).language,
                    m_remarks->document()->toPlainText());
}

void CaptionPanel::followPairing()
{
    const gallery::SlideModel &model = *m_tour->model();
    const QString second = model.secondLanguage();
    const auto fits = [&second](const QString &tag) { return gallery::fitsLanguage(tag, second); };
    const bool isPaired = !second.isEmpty() && std::any_of(model.galleryLanguages().cbegin(),
                                                           model.galleryLanguages().cend(), fits);
    if (isPaired == m_isPaired)
        return;
    m_isPaired = isPaired;
    Q_EMIT pairingChanged();
}

} // namespace ui
