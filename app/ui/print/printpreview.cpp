// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printpreview.h"

#include <QPainter>

namespace ui {

PrintPreview::PrintPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("printPreview"));
    setAccessibleName(tr("Preview of the first page"));
}

void PrintPreview::setPage(const QImage &page)
{
    m_page = page;
    update();
}

QSize PrintPreview::room() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

void PrintPreview::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF fitting = QSizeF(m_page.size()).scaled(size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), fitting);
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, m_page);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void PrintPreview::resizeEvent(QResizeEvent *)
{
    Q_EMIT resized();
}

} // namespace ui

#include "moc_printpreview.cpp"
