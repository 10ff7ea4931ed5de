// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printedslide.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

namespace printing {

namespace {

constexpr double gap = 6 * unitsPerPoint; // distance between photo, credit and text
constexpr double coarsest = 75;           // pixels per inch, down to which a photo is enlarged
constexpr double unitsPerPixel = unitsPerInch / 96; // CSS pixels: 96 to the inch
constexpr QSizeF usualShape(3, 2);                  // aspect ratio of a photo of unknown size

void prepare(QTextDocument &document, const SlideHtml &words, const QFont &font, double width)
{
    document.setUndoRedoEnabled(false);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(words.styleSheet());
    document.setTextWidth(width);
}

void setSpace(QTextDocument &document, double height)
{
    QTextCursor cursor(&document);
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

void insertSpace(QTextDocument &document)
{
    QTextCursor(&document).insertBlock();
    setSpace(document, 1);
}

/// The position in the document that the lines of a block are relative to.
QPointF originOf(const QTextDocument &document, const QTextBlock &block)
{
    return document.documentLayout()->blockBoundingRect(block).topLeft() -
           block.layout()->boundingRect().topLeft();
}

// Draws single lines, because QTextDocument::drawContents() also draws the line before its clip,
// which would be found by searching in a PDF file.
void drawLines(QPainter &painter, const QTextDocument &document, double top, double bottom)
{
    painter.setPen(Qt::black);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = originOf(document, block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double middle = origin.y() + line.y() + line.height() / 2;
            if (middle >= top && middle < bottom)
                line.draw(&painter, origin);
        }
    }
}

} // namespace

PrintedSlide::PrintedSlide(const SlideHtml &words, int row, QSizeF shape, double width,
                           const QFont &font)
    : m_row(row)
    , m_shape(shape.isEmpty() ? usualShape : shape)
    , m_width(width)
    , m_font(font)
    , m_mirrored(words.isRightToLeft())
    , m_placeholder(words.placeholder(row))
{
    prepare(m_credit, words, font, width);
    prepare(m_text, words, font, width);
    const QString credit = words.credit(row);
    m_credit.setHtml(credit);
    m_text.setHtml(words.text(row));
    insertSpace(m_text);
    m_creditHeight = credit.isEmpty() ? 0 : m_credit.size().height();
    m_heightBelow = gap + m_creditHeight + gap + m_text.size().height();
}

QSizeF PrintedSlide::photoSize(double room) const
{
    QSizeF size = m_shape.scaled(m_width, room, Qt::KeepAspectRatio);
    if (!m_photo.isNull())
        size = size.boundedTo(QSizeF(m_photo.size()) * (unitsPerInch / coarsest));
    return size;
}

void PrintedSlide::setPhoto(const QImage &photo)
{
    m_photo = photo;
    if (!photo.isNull())
        m_shape = photo.size();
}

void PrintedSlide::layOut(double photoHeight, double pageHeight)
{
    m_photoHeight = photoHeight;
    m_pageHeight = pageHeight;
    setSpace(m_text, photoHeight + gap + m_creditHeight + gap);
    if (pageHeight > 0)
        m_text.setPageSize({m_width, pageHeight});
}

int PrintedSlide::pageCount() const
{
    return m_pageHeight > 0 ? m_text.pageCount() : 1;
}

void PrintedSlide::paint(QPainter &painter, const QPointF &corner, int page)
{
    if (page == 0)
        paintPhoto(painter, corner);
    const double height = m_pageHeight > 0 ? m_pageHeight : m_text.size().height();
    painter.save();
    painter.translate(corner.x(), corner.y() - page * height);
    drawLines(painter, m_text, page * height, (page + 1) * height);
    painter.restore();
}

void PrintedSlide::paintPhoto(QPainter &painter, const QPointF &corner)
{
    QRectF area(QPointF(), photoSize(m_photoHeight));
    // Aligned with the beginning of the text's lines.
    area.moveTopLeft(corner + QPointF(m_mirrored ? m_width - area.width() : 0, 0));
    painter.save();
    if (m_photo.isNull()) {
        // The margins and minimum text sizes of the placeholder are in pixels of a screen.
        painter.setFont(m_font);
        painter.scale(unitsPerPixel, unitsPerPixel);
        imaging::paintPlaceholder(
            painter, QRectF(area.topLeft() / unitsPerPixel, area.size() / unitsPerPixel),
            m_placeholder);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, m_photo);
    }
    painter.restore();
    painter.save();
    painter.translate(corner.x(), area.bottom() + gap);
    drawLines(painter, m_credit, 0, m_creditHeight);
    painter.restore();
}

} // namespace printing
