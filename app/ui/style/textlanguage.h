// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QWidget;

namespace ui {

/// Sets the language of the text in a widget (a BCP 47 tag, `none` or empty): its locale, which a
/// screen reader chooses the voice by, and its layout direction, which depends on `words` too.
void setTextLanguage(QWidget *widget, const QString &tag, const QString &words);
/// The tag that setTextLanguage() has set last.
QString textLanguage(const QWidget *widget);

/// The font with families for a language added: Chinese, Japanese and Korean share code points
/// whose glyphs differ.
QFont fontFor(const QFont &font, const QString &tag);

} // namespace ui
