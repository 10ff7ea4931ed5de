// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

class QPainter;
class QWidget;

namespace gallery {
class SlideModel;
}

namespace ui {

class FilmstripLayout;

/// Paints what separates chapters in the filmstrip: a rule in the gap between them and, where there
/// is room, their names above their thumbnails. A name is visible as long as any of its slides is.
/// Lengths are in device-independent pixels.
struct FilmstripChapters
{
    /// The font of the names in a strip of that font.
    static QFont labelFont(QFont font);

    QRect viewport;
    int offset = 0;      ///< of the viewport in the content
    int labelHeight = 0; ///< 0 where there are no names
    int gap = 0;         ///< between chapters
    bool rightToLeft = false;
    int current = -1; ///< row of the slide whose chapter stands out

    /// Font and palette are those of `view`.
    void paint(QPainter &painter, const gallery::SlideModel &slides, const FilmstripLayout &layout,
               const QWidget &view) const;
};

} // namespace ui
