// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/utterance.h"

#include "core/gallery/languagemap.h"
#include "core/gallery/slidemodel.h"

namespace speech {

using gallery::SlideModel;

QList<Utterance> utterances(const QModelIndex &slide, const QString &otherwise)
{
    QList<Utterance> all;
    const auto add = [&](int textRole, int languageRole) {
        QString language = slide.data(languageRole).toString();
        if (language.isEmpty() || language == gallery::LanguageMap::none())
            language = otherwise;
        const QString text = slide.data(textRole).toString();
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!paragraph.trimmed().isEmpty())
                all.append({paragraph.trimmed(), language});
        }
    };
    add(SlideModel::TitleRole, SlideModel::TitleLanguageRole);
    add(SlideModel::CaptionTextRole, SlideModel::CaptionLanguageRole);
    add(SlideModel::CreditTextRole, SlideModel::CreditLanguageRole);
    return all;
}

} // namespace speech
