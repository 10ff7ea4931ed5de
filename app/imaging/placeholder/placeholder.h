// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace imaging {

/// What is drawn where a photo is not available. It depends only on these members, so that a slide
/// always looks the same, and is sharp at any size and pixel ratio.
struct Placeholder
{
    int chapter = -1; ///< selects the colour; -1 for a slide outside all chapters, such as a cover
    int place = 0;    ///< in its chapter, from 1; varies the gradient a little
    QString title;
    QString position;      ///< the counter's number; drawn large and faint
    QString notice;        ///< says that there is no photo; drawn in capitals
    bool isStrong = false; ///< in black and white, for high contrast
};

/// Fills `area` with the placeholder, in the painter's font family.
void paintPlaceholder(QPainter &painter, const QRectF &area, const Placeholder &placeholder);

/// The same as a thumbnail: its colour, at an opacity of `strength` from 0 to 1, and its position,
/// at full contrast.
void paintPlaceholderThumbnail(QPainter &painter, const QRectF &area,
                               const Placeholder &placeholder, double strength = 1);

} // namespace imaging
