// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/languagemap.h"

#include <QSize>
#include <QString>

namespace gallery {

/// A text that must be shown with what it belongs to: for a photo its credit, with a word that
/// says what it is (IIIF `requiredStatement`).
struct Statement
{
    LanguageMap label;
    LanguageMap value;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// One photo, or what stands for it, with its texts in every language that the gallery has.
struct Slide
{
    QString id; ///< unique in its gallery; in IIIF the canvas's address
    LanguageMap title;
    LanguageMap caption;
    Statement credit; ///< empty where the gallery's own stands for it
    QSize size;       ///< in the source's pixels, for the shape only; empty where unknown
};

} // namespace gallery
