// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/photoloader.h"
#include "printing/slidehtml.h"

#include <QTextDocument>

class QPainter;

namespace printing {

/// One slide on paper: the photo or its placeholder in the middle of the slide's width, the credit
/// below it, and the text, which continues on further pages if necessary. Where that makes the
/// photo larger, text that fits on the page is beside them instead. The layout depends on the
/// photo's own size and never on the resolution that it was loaded in, so that a preview has that
/// of the paper. All lengths are in units (printplan.h). Any thread.
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
    void setPhoto(const LoadedPhoto &photo);
    /// Lays out the text beside the photo, on a page of this height, if the photo is then larger
    /// than in an area of the slide's width and the height `roomAbove`. Returns the height of the
    /// slide, or 0 if the text is not beside the photo.
    double layOutBeside(double roomAbove, double pageHeight);
    /// Lays out the text below a photo of this height. `pageHeight` is the height of pages that the
    /// text flows over, or 0 if it is not divided.
    void layOut(double photoHeight, double pageHeight);
    int pageCount() const;
    /// Paints one of the pages, from 0. `corner` is the upper left corner of the slide.
    void paint(QPainter &painter, const QPointF &corner, int page);

private:
    void paintPhoto(QPainter &painter, const QPointF &corner);
    QSizeF photoSizeIn(const QSizeF &area) const;

    const int m_row;
    QSizeF m_shape;
    const double m_width;
    const QFont m_font;
    const bool m_mirrored;
    const imaging::Placeholder m_placeholder;
    LoadedPhoto m_photo;
    QTextDocument m_credit;
    QTextDocument m_text;
    double m_photoWidth = 0; ///< of the column with photo and credit
    double m_creditHeight = 0;
    double m_heightBelow = 0;
    double m_photoHeight = 0;
    double m_pageHeight = 0;
};

} // namespace printing
