// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/slidehtml.h"

#include <QImage>
#include <QTextDocument>

class QPainter;

namespace printing {

/// One slide on paper: the photo or its placeholder, the credit right under it, and the text, which
/// goes on over as many pages as it takes. All lengths are in units. Lives in any thread.
class PrintedSlide
{
public:
    /// `shape` is the photo's, of any size; empty where unknown.
    PrintedSlide(const SlideHtml &words, int row, QSizeF shape, double width, const QFont &font);

    int row() const { return m_row; }
    /// How high credit and text are on a page without end.
    double heightBelow() const { return m_heightBelow; }
    /// How large the photo is where there is so much room for it.
    QSizeF photoSize(double room) const;
    /// Without one, the placeholder is painted.
    void setPhoto(const QImage &photo);
    /// Lays the text out below a photo that takes `photoHeight`. Where it is not to flow over pages
    /// of `pageHeight`, that is 0.
    void layOut(double photoHeight, double pageHeight);
    int pageCount() const;
    /// Paints one of the pages, from 0, with the upper left corner here.
    void paint(QPainter &painter, const QPointF &corner, int page);

private:
    void paintPhoto(QPainter &painter, const QPointF &corner);

    const int m_row;
    QSizeF m_shape;
    const double m_width;
    const QFont m_font;
    const bool m_mirrored;
    const imaging::Placeholder m_placeholder;
    QImage m_photo;
    QTextDocument m_credit;
    QTextDocument m_text;
    double m_creditHeight = 0;
    double m_heightBelow = 0;
    double m_photoHeight = 0;
    double m_pageHeight = 0;
};

} // namespace printing
