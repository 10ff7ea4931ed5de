// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace imaging {

/// What stands where a photo is not available. It is drawn, so that it is sharp at any size and
/// pixel ratio, and it depends on nothing but what is here: the same slide always looks the same.
struct Placeholder
{
    int chapter = -1; ///< gives the colour; -1 for a slide outside all chapters, as a cover is
    int place = 0;    ///< in its chapter; moves the light a little
    QString title;
    QString position;      ///< large and faint
    QString notice;        ///< that the photo is not there; shown in capitals
    bool isStrong = false; ///< in black and white, for high contrast
};

/// Fills `area` with the placeholder, in the painter's font family.
void paintPlaceholder(QPainter &painter, const QRectF &area, const Placeholder &placeholder);

/// The same slide as a thumbnail: its colour, so strong from 0 to 1, and its position, which is as
/// readable however pale the rest.
void paintPlaceholderThumbnail(QPainter &painter, const QRectF &area,
                               const Placeholder &placeholder, double strength = 1);

} // namespace imaging
