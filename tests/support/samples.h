// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

/// Small galleries with predictable texts.
namespace samples {

inline gallery::LanguageMap text(const QString &french, const QString &english)
{
    gallery::LanguageMap map(QStringLiteral("fr"), french);
    map.add(QStringLiteral("en"), {english});
    return map;
}

/// A cover and `photos` photos, or only photos; all in one chapter but the last photo.
inline gallery::Gallery gallery(int photos, bool cover)
{
    ::gallery::Gallery gallery;
    gallery.title = text(QStringLiteral("Galerie"), QStringLiteral("Gallery"));
    gallery.hasCover = cover;
    gallery.credit.value = text(QStringLiteral("© Tous"), QStringLiteral("© All"));
    for (int i = 0; i < photos + (cover ? 1 : 0); ++i) {
        ::gallery::Slide slide;
        slide.id = QStringLiteral("slide-%1").arg(i);
        slide.title = text(QStringLiteral("Titre %1").arg(i), QStringLiteral("Title %1").arg(i));
        slide.caption =
            text(QStringLiteral("Légende %1").arg(i), QStringLiteral("Caption %1").arg(i));
        gallery.slides.append(slide);
    }
    ::gallery::Chapter chapter;
    chapter.title = text(QStringLiteral("Chapitre"), QStringLiteral("Chapter"));
    for (int row = cover ? 1 : 0; row < gallery.slides.size() - 1; ++row)
        chapter.slides.append(row);
    gallery.chapters.append(chapter);
    return gallery;
}

} // namespace samples
