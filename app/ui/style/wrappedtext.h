// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// The number of lines, from 1 to 4, to reserve for a title of usual length in that width: one at
/// the desktop's text size, more for larger text.
int linesForTitle(const QFontMetrics &metrics, int width);

/// Paints a text in as many lines as fit, wrapped between words, or within words that are too long;
/// the last line is elided. Centred vertically, and aligned to the leading side of `direction`.
void paintWrapped(QPainter &painter, const QRect &area, const QString &text,
                  Qt::LayoutDirection direction);

} // namespace ui
