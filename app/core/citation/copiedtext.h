// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What a reader takes along from a slide: its texts, and where they come from.
namespace citation {

/// A text as the clipboard has it, for editors of either kind.
struct CopiedText
{
    QString plain;
    QString html; ///< the same, well formed and without scripts or pictures

    bool isEmpty() const { return plain.isEmpty(); }
};

/// HTML of one language, which says so, and which way it runs; `none` and empty tags say nothing.
QString inLanguage(const QString &html, const QString &tag);

} // namespace citation
