// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/pagelayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace printing {

namespace {

constexpr double headHeight = 16 * unitsPerPoint;
constexpr double footHeight = 14 * unitsPerPoint;
constexpr double headGap = 10 * unitsPerPoint;
constexpr double cellGap = 16 * unitsPerPoint;
constexpr double smallText = 8.5 * unitsPerPoint;
constexpr double leastShare =
    0.28; // least share of a slide's height for its photo, if the text then fits on the page
constexpr double flowingShare =
    0.5;                        // share for the photo if the text continues on the next page anyway
constexpr double tolerance = 1; // in units, for rounding errors

} // namespace

PageLayout::PageLayout(const PrintPlan &plan, PhotoLoader *photos, std::stop_token stop)
    : m_plan(plan)
    , m_photos(photos)
    , m_stop(std::move(stop))
    , m_html(plan)
    // For Arabic that the first font does not have. The shaped letters of this one are characters
    // of their own, by which the text of a PDF file can be found and copied; those of Noto Kufi,
    // which Qt would take in Debian 13, are not. The first one by the name that it has, as Qt
    // passes over a name like "Sans Serif" in a list.
    , m_font(QStringList{QFontInfo(QGuiApplication::font()).family(),
                         QStringLiteral("Noto Sans Arabic")})
{
    m_font.setPixelSize(int(smallText));
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

bool PageLayout::paint(const Canvas &canvas, const std::function<bool(int)> &goOn)
{
    m_canvas = canvas;
    m_body =
        QRectF(QPointF(), canvas.size).adjusted(0, headHeight + headGap, 0, -footHeight - headGap);
    const int columns = m_plan.grid.width();
    const int rows = m_plan.grid.height();
    m_cellWidth = (m_body.width() - (columns - 1) * cellGap) / columns;
    m_slot = (m_body.height() - (rows - 1) * cellGap) / rows;
    for (int first = m_plan.first; first <= m_plan.last; first += columns) {
        Row row = makeRow(first);
        const double height = arrange(row);
        if (m_stop.stop_requested() || !paintRow(row, height))
            return false;
        if (!goOn(row.back()->row() - m_plan.first + 1))
            return false;
    }
    finishPage();
    return true;
}

PageLayout::Row PageLayout::makeRow(int first) const
{
    Row row;
    const int last = qMin(first + m_plan.grid.width() - 1, m_plan.last);
    for (int i = first; i <= last; ++i) {
        row.push_back(std::make_unique<PrintedSlide>(m_html, i, m_plan.gallery.slides.at(i).size,
                                                     m_cellWidth, m_font));
    }
    return row;
}

double PageLayout::arrange(Row &row)
{
    double below = 0;
    for (const auto &cell : row)
        below = qMax(below, cell->heightBelow());
    const double left = m_slot - below;
    const double room = left >= m_slot * leastShare ? left : m_slot * flowingShare;
    const bool mayStandBeside = !m_plan.isSheet() && m_body.width() > m_body.height();
    const double highest = mayStandBeside ? m_slot : room;
    const QSize pixels = (QSizeF(m_cellWidth, highest) * (m_pixelsPerInch / unitsPerInch)).toSize();
    double photoHeight = 0;
    for (const auto &cell : row) {
        const gallery::Slide &slide = m_plan.gallery.slides.at(cell->row());
        cell->setPhoto(m_photos->load(slide, m_plan.languages, pixels, m_stop));
        photoHeight = qMax(photoHeight, cell->photoSize(room).height());
    }
    if (mayStandBeside) {
        if (const double height = row.front()->layOutBeside(room, m_slot); height > 0)
            return height;
    }
    const bool flows = photoHeight + below > m_body.height() + tolerance;
    for (const auto &cell : row)
        cell->layOut(photoHeight, flows ? m_body.height() : 0);
    return flows ? m_body.height() : photoHeight + below;
}

bool PageLayout::paintRow(Row &row, double height)
{
    if (m_y > 0 && m_y + height > m_body.height() + tolerance && !turnPage())
        return false;
    // Slides run in the direction of the page, as on the screen.
    const bool mirrored = m_html.isPageRightToLeft();
    int pages = 1;
    for (const auto &cell : row)
        pages = qMax(pages, cell->pageCount());
    if (m_y == 0)
        m_firstRow = row.front()->row();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !turnPage())
            return false;
        if (page > 0)
            m_firstRow = row.front()->row();
        m_lastRow = row.back()->row();
        for (std::size_t i = 0; i < row.size(); ++i) {
            PrintedSlide &cell = *row[i];
            const double offset = double(i) * (m_cellWidth + cellGap);
            const double x = mirrored ? m_body.width() - offset - m_cellWidth : offset;
            const QPointF corner(x, m_body.top() + m_y);
            if (page == 0)
                m_places.append({cell.row(), m_page, corner.y() / unitsPerPoint});
            if (page < cell.pageCount())
                cell.paint(*m_canvas.painter, corner, page);
        }
    }
    m_y += (pages > 1 ? m_body.height() : qMax(height, m_slot)) + cellGap;
    return true;
}

bool PageLayout::turnPage()
{
    finishPage();
    if (!m_canvas.newPage())
        return false;
    ++m_page;
    m_y = 0;
    return true;
}

void PageLayout::finishPage()
{
    const double width = m_canvas.size.width();
    paintLine(QRectF(0, 0, width, headHeight), m_html.galleryTitle(),
              m_html.counter(m_firstRow, m_lastRow));
    paintLine(QRectF(0, m_canvas.size.height() - footHeight, width, footHeight), {},
              QString::number(m_page + 1));
}

void PageLayout::paintLine(const QRectF &area, const QString &start, const QString &end)
{
    QPainter &painter = *m_canvas.painter;
    painter.save();
    painter.setFont(m_font);
    painter.setPen(QColor(0x40, 0x40, 0x40));
    const bool mirrored = m_html.isRightToLeft();
    const QFontMetricsF metrics(m_font);
    const double room = area.width() - metrics.horizontalAdvance(end) - cellGap;
    const Qt::Alignment startEdge = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment endEdge = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const int one = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine;
    painter.drawText(area, one | int(startEdge), metrics.elidedText(start, Qt::ElideRight, room));
    painter.drawText(area, one | int(endEdge), end);
    painter.restore();
}

} // namespace printing
