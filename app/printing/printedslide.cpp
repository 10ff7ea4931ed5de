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
constexpr double columnGap = 16 * unitsPerPoint; // between the photo and text beside it
constexpr double besideShare = 0.36;             // of the width, for text beside the photo
constexpr double besideGain = 1.1; // the least growth of the photo for which text is beside it
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
    , m_photoWidth(width)
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
    return photoSizeIn({m_photoWidth, room});
}

QSizeF PrintedSlide::photoSizeIn(const QSizeF &area) const
{
    QSizeF size = m_shape.scaled(area, Qt::KeepAspectRatio);
    if (!m_photo.image.isNull() && !m_photo.isDrawing)
        size = size.boundedTo(QSizeF(m_photo.size) * (unitsPerInch / coarsest));
    return size;
}

void PrintedSlide::setPhoto(const LoadedPhoto &photo)
{
    m_photo = photo;
    if (!photo.image.isNull())
        m_shape = photo.size;
}

double PrintedSlide::layOutBeside(double roomAbove, double pageHeight)
{
    const double textWidth = (m_width - columnGap) * besideShare;
    const double photoWidth = m_width - columnGap - textWidth;
    m_text.setTextWidth(textWidth);
    m_credit.setTextWidth(photoWidth);
    const double creditHeight = m_credit.isEmpty() ? 0 : gap + m_credit.size().height();
    const double textHeight = m_text.size().height();
    const QSizeF photo = photoSizeIn({photoWidth, pageHeight - creditHeight});
    if (textHeight > pageHeight || photo.width() < photoSize(roomAbove).width() * besideGain) {
        m_text.setTextWidth(m_width);
        m_credit.setTextWidth(m_width);
        return 0;
    }
    m_photoWidth = photoWidth;
    m_photoHeight = photo.height();
    m_creditHeight = creditHeight;
    return qMax(photo.height() + creditHeight, textHeight);
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
    const bool isRightOfPhoto = m_photoWidth < m_width && !m_mirrored;
    painter.translate(corner.x() + (isRightOfPhoto ? m_photoWidth + columnGap : 0),
                      corner.y() - page * height);
    drawLines(painter, m_text, page * height, (page + 1) * height);
    painter.restore();
}

void PrintedSlide::paintPhoto(QPainter &painter, const QPointF &corner)
{
    QRectF area(QPointF(), photoSize(m_photoHeight));
    const double left = corner.x() + (m_mirrored ? m_width - m_photoWidth : 0);
    area.moveTopLeft({left + (m_photoWidth - area.width()) / 2, corner.y()});
    painter.save();
    if (m_photo.image.isNull()) {
        // The margins and minimum text sizes of the placeholder are in pixels of a screen.
        painter.setFont(m_font);
        painter.scale(unitsPerPixel, unitsPerPixel);
        imaging::paintPlaceholder(
            painter, QRectF(area.topLeft() / unitsPerPixel, area.size() / unitsPerPixel),
            m_placeholder);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, m_photo.image);
    }
    painter.restore();
    painter.save();
    painter.translate(left, area.bottom() + gap);
    drawLines(painter, m_credit, 0, m_creditHeight);
    painter.restore();
}

} // namespace printing
