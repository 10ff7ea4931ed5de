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

/// What sets chapters apart in the filmstrip: a rule in the gap between them, and their names over
/// their thumbnails where there is room. A name stays in view as long as any of its slides does.
struct FilmstripChapters
{
    static QFont labelFont(QFont font);

    QRect viewport;
    int offset = 0;      ///< of the viewport in the content
    int labelHeight = 0; ///< 0 where there are no names
    int gap = 0;
    bool rightToLeft = false;
    int current = -1; ///< row of the slide whose chapter stands out

    void paint(QPainter &painter, const gallery::SlideModel &slides, const FilmstripLayout &layout,
               const QWidget &view) const;
};

} // namespace ui
