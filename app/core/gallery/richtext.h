// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// The values of captions and credits: plain text, or the little HTML that IIIF allows
/// (Presentation 3.0 §4.5). The readers sanitise on the way in, so HTML here is well formed and
/// holds only `a b br i img p small span sub sup`.
namespace gallery {

/// §4.5: a value is HTML if its first character is `<` and its last `>`.
bool isHtml(const QString &value);

/// Escapes a text, so that it is shown as it is even if it looks like HTML.
QString literal(const QString &words);

/// The words of a value without markup, a line for each paragraph or break.
QString plainText(const QString &value);

/// The words of all values, one below the other.
QString plainText(const QStringList &values);

/// All values as HTML paragraphs for a text view; plain text is escaped.
QString toHtml(const QStringList &values);

} // namespace gallery
