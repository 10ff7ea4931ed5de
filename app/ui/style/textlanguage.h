// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QWidget;

namespace ui {

/// Tells a widget what language the words in it are in (a tag, `none` or empty): its locale, for
/// those who read it aloud, and the direction in which the words run.
void setTextLanguage(QWidget *widget, const QString &tag, const QString &words);
/// The tag that the widget was told last.
QString textLanguage(const QWidget *widget);

/// The font with families that draw this language's characters as its readers know them: Chinese,
/// Japanese and Korean share code points whose shapes differ.
QFont fontFor(const QFont &font, const QString &tag);

} // namespace ui
