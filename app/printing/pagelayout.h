// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/photoloader.h"
#include "printing/printedslide.h"
#include "printing/printplan.h"

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace printing {

/// The place of a slide in print.
struct SlidePlace
{
    int row = 0;
    int page = 0;   ///< from 0
    double top = 0; ///< from the upper edge of the printable area, in points
};

/// What pages are painted on: a PDF file, a printer, or an image of one page.
struct Canvas
{
    QPainter *painter =
        nullptr; ///< in units, with its origin at the upper left of the printable area
    QSizeF size; ///< of the printable area, in units
    std::function<bool()> newPage; ///< begins the next page; false if there is none
};

/// Lays out the slides of a plan on pages and paints them. Holds one row of slides in memory at a
/// time. Text that is too long for its page continues on the next one. Blocks while photos are
/// loaded, so it runs in a worker thread.
class PageLayout
{
public:
    /// Plan and loader outlive it.
    PageLayout(const PrintPlan &plan, PhotoLoader *photos, std::stop_token stop);

    /// The maximum resolution of photos; 300 by default, more than that is not visible on paper.
    void setPixelsPerInch(double pixels) { m_pixelsPerInch = pixels; }

    /// Paints all slides. After each row of slides, `goOn` is called with the number of slides that
    /// are done; it returns false to cancel. Returns whether all slides were painted.
    bool paint(const Canvas &canvas, const std::function<bool(int done)> &goOn);

    /// The places of the painted slides, in order.
    const QList<SlidePlace> &places() const { return m_places; }
    const SlideHtml &html() const { return m_html; }

private:
    using Row = std::vector<std::unique_ptr<PrintedSlide>>;

    Row makeRow(int first) const;
    /// Loads the photos of a row and lays out its slides. Returns the height of the row, or that of
    /// a page if it continues on further pages.
    double arrange(Row &row);
    bool paintRow(Row &row, double height);
    bool turnPage();
    void finishPage();
    void paintLine(const QRectF &area, const QString &start, const QString &end);

    const PrintPlan &m_plan;
    PhotoLoader *const m_photos;
    const std::stop_token m_stop;
    const SlideHtml m_html;
    QFont m_font;
    double m_pixelsPerInch = 300;
    Canvas m_canvas;
    QRectF m_body;
    double m_cellWidth = 0;
    double m_slot = 0; ///< the height for one row of the grid
    double m_y = 0;    ///< of the next row, from the top of m_body
    int m_page = 0;
    int m_firstRow = 0; ///< of the slides on the current page
    int m_lastRow = 0;
    QList<SlidePlace> m_places;
};

} // namespace printing
