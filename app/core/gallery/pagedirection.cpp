// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/pagedirection.h"

#include "core/gallery/richtext.h"

#include <QLocale>

namespace gallery {

namespace {

/// The text that speaks for all: the first caption, else the first title.
const LanguageMap &speaker(const Gallery &gallery)
{
    for (int row = 0; row < gallery.slides.size(); ++row) {
        if (!gallery.captionAt(row).isEmpty())
            return gallery.captionAt(row);
    }
    for (int row = 0; row < gallery.slides.size(); ++row) {
        if (!gallery.titleAt(row).isEmpty())
            return gallery.titleAt(row);
    }
    return gallery.title;
}

} // namespace

bool isRightToLeft(const QString &language)
{
    static const QStringList scripts{
        QStringLiteral("Adlm"), QStringLiteral("Arab"), QStringLiteral("Hebr"),
        QStringLiteral("Mand"), QStringLiteral("Nkoo"), QStringLiteral("Rohg"),
        QStringLiteral("Samr"), QStringLiteral("Syrc"), QStringLiteral("Thaa")};
    const QString script = language.section(u'-', 1, 1);
    if (script.size() == 4) // the place and the length that BCP 47 gives to it
        return scripts.contains(script, Qt::CaseInsensitive);
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

Qt::LayoutDirection pageDirection(const Gallery &gallery, const QStringList &preferences)
{
    if (gallery.direction == Direction::RightToLeft)
        return Qt::RightToLeft;
    if (gallery.direction == Direction::LeftToRight && gallery.statesDirection)
        return Qt::LeftToRight;
    const auto [language, values] = speaker(gallery).choose(preferences);
    const bool mirrored = language.isEmpty() || language == LanguageMap::none()
                              ? plainText(values).isRightToLeft()
                              : isRightToLeft(language);
    return mirrored ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace gallery
