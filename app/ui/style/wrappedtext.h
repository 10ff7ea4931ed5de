// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// How many lines a title of usual length takes in that width, from 1 to 4: one at the desktop's
/// size of text, more where the text is large and the window is not.
int linesForTitle(const QFontMetrics &metrics, int width);

/// Paints a text in as many lines as fit, wrapped between words or within one that is too long; the
/// last line ends in an ellipsis where there is more. Middled in the height, and at the side where
/// the view's direction begins; the words run as their language does.
void paintWrapped(QPainter &painter, const QRect &area, const QString &text,
                  Qt::LayoutDirection direction);

} // namespace ui
