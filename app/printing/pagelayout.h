// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printedslide.h"
#include "printing/printphotos.h"
#include "printing/printplan.h"

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace printing {

/// Where a slide stands in print.
struct Mark
{
    int row = 0;
    int page = 0;   ///< from 0
    double top = 0; ///< from the upper edge of what can be printed on, in points
};

/// What pages are painted on: a PDF file, a printer, or a picture of one page.
struct Canvas
{
    QPainter *painter = nullptr;   ///< in units, from the upper left of what can be printed on
    QSizeF size;                   ///< of that, in units
    std::function<bool()> newPage; ///< false where there is to be no other page
};

/// Lays the slides of a plan out on pages and paints them, holding no more than one row of slides
/// at a time. Text that is too long for its page goes on over the next. Works in any thread but
/// the interface's, as it waits for photos.
class PageLayout
{
public:
    /// The plan and the loader outlive it.
    PageLayout(const PrintPlan &plan, PhotoLoader *photos, std::stop_token stop);

    /// How fine photos are at most; 300 unless set, as paper shows no more.
    void setPixelsPerInch(double pixels) { m_pixelsPerInch = pixels; }

    /// Paints everything; `goOn` hears after each row of slides how many slides are done, and may
    /// end it. Whether all was painted.
    bool paint(const Canvas &canvas, const std::function<bool(int done)> &goOn);

    /// Of each slide that was painted, in order.
    const QList<Mark> &marks() const { return m_marks; }
    const SlideHtml &words() const { return m_words; }

private:
    using Row = std::vector<std::unique_ptr<PrintedSlide>>;

    Row makeRow(int first) const;
    /// Gives the photos their places; returns the height of the row where it fits on a page.
    double arrange(Row &row);
    bool paintRow(Row &row, double height);
    bool turnPage();
    void finishPage();
    void paintLine(const QRectF &area, const QString &start, const QString &end);

    const PrintPlan &m_plan;
    PhotoLoader *const m_photos;
    const std::stop_token m_stop;
    const SlideHtml m_words;
    QFont m_font;
    double m_pixelsPerInch = 300;
    Canvas m_canvas;
    QRectF m_body;
    double m_cellWidth = 0;
    double m_slot = 0; ///< the height of a row of slides
    double m_y = 0;    ///< in the body
    int m_page = 0;
    int m_firstRow = 0; ///< of the slides on this page
    int m_lastRow = 0;
    QList<Mark> m_marks;
};

} // namespace printing
