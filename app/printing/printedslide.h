// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/slidehtml.h"

#include <QImage>
#include <QTextDocument>

class QPainter;

namespace printing {

/// One slide on paper: the photo or its placeholder, the credit below it, and the text, which
/// continues on further pages if necessary. All lengths are in units (printplan.h). Any thread.
class PrintedSlide
{
public:
    /// `shape` has the photo's aspect ratio; empty if unknown.
    PrintedSlide(const SlideHtml &words, int row, QSizeF shape, double width, const QFont &font);

    int row() const { return m_row; }
    /// The height of credit and text if they are not divided into pages.
    double heightBelow() const { return m_heightBelow; }
    /// The size of the photo in an area of the slide's width and this height.
    QSizeF photoSize(double room) const;
    /// Sets the photo. Without one, the placeholder is painted.
    void setPhoto(const QImage &photo);
    /// Lays out the text below a photo of this height. `pageHeight` is the height of pages that the
    /// text flows over, or 0 if it is not divided.
    void layOut(double photoHeight, double pageHeight);
    int pageCount() const;
    /// Paints one of the pages, from 0. `corner` is the upper left corner of the slide.
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
