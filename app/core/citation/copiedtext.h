// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Texts of a slide for the clipboard.
namespace citation {

/// A text in both forms that the clipboard holds, for plain-text and rich-text editors.
struct CopiedText
{
    QString plain;
    QString html; ///< the same text, well formed and without scripts or pictures

    bool isEmpty() const { return plain.isEmpty(); }
};

/// Wraps HTML in a `div` with `dir="auto"` and with the tag as `lang`, which is left out if it is
/// empty or `none`.
QString inLanguage(const QString &html, const QString &tag);

} // namespace citation
