// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which translations a slide lacks.

#include "core/gallery/slidemodel.h"
#include "core/language/languagenames.h"
#include "ui/slidetext/slidetexts.h"

namespace ui {

namespace {

using gallery::LanguageMap;
using language::LanguageNames;

bool isOther(const LanguageMap::Choice &shown, const QString &wanted)
{
    return !shown.language.isEmpty() && shown.language != LanguageMap::none() &&
           !gallery::fitsLanguage(shown.language, wanted);
}

} // namespace

QString SlideTexts::missing(const QModelIndex &slide)
{
    const auto *model = qobject_cast<const gallery::SlideModel *>(slide.model());
    if (!model || model->languages().isEmpty())
        return {};
    const QString wanted = model->languages().constFirst();
    const gallery::Wording shown = model->wording(slide.row(), model->languages());
    const bool hasCaption = !shown.caption.values.isEmpty();
    const LanguageMap::Choice &main = hasCaption ? shown.caption : shown.title;
    QStringList sentences;
    if (isOther(main, wanted)) {
        //: Of a caption: %1 is the language that was wanted, %2 the one that it is in.
        sentences += tr("Not available in %1; shown in %2.")
                         .arg(LanguageNames::spoken(wanted), LanguageNames::spoken(main.language));
    } else if (hasCaption && isOther(shown.title, wanted)) {
        sentences +=
            tr("The title is not available in %1; it is shown in %2.")
                .arg(LanguageNames::spoken(wanted), LanguageNames::spoken(shown.title.language));
    }
    const QString second = model->secondLanguage();
    const gallery::Wording beside = model->secondWording(slide.row());
    const bool isBeside = !(hasCaption ? beside.caption : beside.title).values.isEmpty();
    if (!second.isEmpty() && second != wanted && !isBeside && isOther(main, second))
        sentences += tr("Not available in %1.").arg(LanguageNames::spoken(second));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ui
