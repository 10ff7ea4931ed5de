// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/minimap.h"

#include "ui/painting/photopainter.h"
#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int longest = 180;     // of the photo's sides
constexpr int leastSide = 56;    // of the longer side; smaller ones show nothing
constexpr double stageShare = 4; // the map is at most a quarter of the view's width and height
constexpr int border = 4;
constexpr double radius = 6;
constexpr QRgb minimapGround = 0xc8000000;
constexpr QRgb shade = 0x66000000; // over the part that the view does not show
constexpr double leastOutline = 9; // smallest size of the outline

} // namespace

Minimap::Minimap(QWidget *stage)
    : QWidget(stage)
{
    setObjectName(QStringLiteral("minimap"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
    retranslate();
}

void Minimap::retranslate()
{
    setAccessibleName(tr("Overview of the photo"));
    setToolTip(tr("Click or drag to move the view"));
    setAccessibleDescription(words());
    update();
}

QString Minimap::percent(double scale)
{
    //: How large a photo shows: 100% is its actual size. Write it as your language writes percents.
    return tr("%1%").arg(qMax(1, qRound(scale * 100)));
}

QString Minimap::words() const
{
    //: %1: a percentage, the zoom that is kept from slide to slide.
    return m_isKept ? tr("%1, kept").arg(percent(m_scale)) : percent(m_scale);
}

void Minimap::setKept(bool kept)
{
    if (kept == m_isKept)
        return;
    m_isKept = kept;
    retranslate();
}

int Minimap::wordsHeight() const
{
    return fontMetrics().height() + border;
}

QSize Minimap::neededSize(QSize stage, QSizeF photo) const
{
    const QSizeF room(qMin(longest, int(stage.width() / stageShare)),
                      qMin(longest, int(stage.height() / stageShare)));
    QSize size = photo.scaled(room, Qt::KeepAspectRatio).toSize();
    if (qMax(size.width(), size.height()) < leastSide)
        return {};
    size = size.expandedTo({touchTargetSize, touchTargetSize}); // a strip that can still be hit
    const int wordsWidth = fontMetrics().horizontalAdvance(words());
    return {qMax(size.width(), wordsWidth) + 2 * border, size.height() + border + wordsHeight()};
}

void Minimap::setView(const QImage &photo, const QRectF &visible, double scale)
{
    if (m_photo.cacheKey() != photo.cacheKey())
        m_small = {};
    m_photo = photo;
    m_visible = visible;
    m_scale = scale;
    if (const QString words = this->words(); words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

QRectF Minimap::photoArea() const
{
    const QRectF room(border, border, width() - 2 * border, height() - border - wordsHeight());
    QRectF area(QPointF(0, 0), QSizeF(m_photo.size()).scaled(room.size(), Qt::KeepAspectRatio));
    area.moveCenter(room.center());
    return area;
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(minimapGround));
    painter.drawRoundedRect(rect(), radius, radius);

    painter.setPen(Qt::white);
    painter.drawText(QRect(0, height() - wordsHeight(), width(), wordsHeight()), Qt::AlignCenter,
                     words());
    if (m_photo.isNull())
        return;
    const QRectF area = photoArea();
    const QSize pixels = (area.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
    if (m_small.size() != pixels)
        m_small = m_photo.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    paintPhoto(painter, area, m_small);

    const QRectF shown(area.x() + m_visible.x() * area.width(),
                       area.y() + m_visible.y() * area.height(), m_visible.width() * area.width(),
                       m_visible.height() * area.height());
    QPainterPath hidden;
    hidden.addRect(area);
    hidden.addRect(shown);
    painter.fillPath(hidden, QColor::fromRgba(shade));
    // Black and white, so that one of them stands out from any photo.
    QRectF outline(QPointF(0, 0), shown.size().expandedTo({leastOutline, leastOutline}));
    outline.moveCenter(shown.center());
    outline.adjust(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::black);
    painter.drawRect(outline.adjusted(-1, -1, 1, 1));
    painter.setPen(Qt::white);
    painter.drawRect(outline);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = photoArea();
    if (!event->buttons().testFlag(Qt::LeftButton) || area.isEmpty())
        return;
    Q_EMIT moved({qBound(0.0, (event->position().x() - area.x()) / area.width(), 1.0),
                  qBound(0.0, (event->position().y() - area.y()) / area.height(), 1.0)});
}

// Accepted, so that the view below does not handle it.
void Minimap::mouseReleaseEvent(QMouseEvent *) {}

void Minimap::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

} // namespace ui

#include "moc_minimap.cpp"
