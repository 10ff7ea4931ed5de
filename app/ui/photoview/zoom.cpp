// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/zoom.h"

#include <QtGlobal>

#include <cmath>

namespace ui {

namespace {

constexpr QPointF photoMiddle(0.5, 0.5);
constexpr double scaleTolerance = 1e-6; // by which equal scales differ after some steps

bool isSame(double one, double other)
{
    return std::abs(one - other) <= scaleTolerance * qMax(one, other);
}

// In one dimension: an extent smaller than the view is centred in the room and stays in the view; a
// larger one covers the view.
double placed(double extent, double stage, double roomCentre, double centre)
{
    if (extent <= stage)
        return qBound(0.0, roomCentre - extent / 2, stage - extent);
    return qBound(stage - extent, stage / 2 - centre * extent, 0.0);
}

} // namespace

void Zoom::setStage(QSizeF stage, const QRectF &room, double ratio)
{
    m_stage = stage;
    m_room = room;
    m_ratio = ratio;
}

bool Zoom::isFit() const
{
    if (m_scale == 0 || isEmpty())
        return true;
    const double fits = fitScale();
    return isSame(m_scale, fits) || (m_scale < fits && m_scale != 1);
}

double Zoom::scale() const
{
    return isFit() ? fitScale() : qMin(m_scale, largestScale());
}

double Zoom::fitScale() const
{
    return m_enlarges ? fillScale() : qMin(fillScale(), 1.0);
}

double Zoom::fillScale() const
{
    if (isEmpty())
        return 1;
    return m_ratio * qMin(m_room.width() / m_photo.width(), m_room.height() / m_photo.height());
}

double Zoom::largestScale() const
{
    return qMax(largest, fillScale());
}

QSizeF Zoom::extent(double scale) const
{
    return m_photo * (scale / m_ratio);
}

QPointF Zoom::place(QSizeF extent, QPointF centre) const
{
    return {placed(extent.width(), m_stage.width(), m_room.center().x(), centre.x()),
            placed(extent.height(), m_stage.height(), m_room.center().y(), centre.y())};
}

QPointF Zoom::centreOf(const QRectF &area) const
{
    return {(m_stage.width() / 2 - area.x()) / area.width(),
            (m_stage.height() / 2 - area.y()) / area.height()};
}

QRectF Zoom::area() const
{
    if (isEmpty())
        return {};
    const QSizeF size = extent(scale());
    return {place(size, m_centre), size};
}

QRectF Zoom::visible() const
{
    if (isEmpty())
        return {};
    const QRectF area = this->area();
    const QRectF shown = area.intersected(QRectF(QPointF(0, 0), m_stage));
    const double pixels = m_ratio / scale();
    return {(shown.topLeft() - area.topLeft()) * pixels, shown.size() * pixels};
}

bool Zoom::canPan() const
{
    const QSizeF size = area().size();
    return !isFit() && (size.width() > m_stage.width() || size.height() > m_stage.height());
}

void Zoom::fit()
{
    m_scale = 0;
    m_centre = photoMiddle;
}

void Zoom::toActualSize(QPointF anchor)
{
    setScale(1, anchor);
}

void Zoom::toFill(QPointF anchor)
{
    setScale(fillScale(), anchor);
}

bool Zoom::multiply(double factor, QPointF anchor)
{
    const double from = scale();
    const double to = qMin(from * factor, largestScale());
    const double fits = fitScale();
    const bool smallest = factor < 1 && (isFit() || from < fits);
    if (isEmpty() || smallest || isSame(from, to))
        return false;
    const bool meetsFit = from < fits || to <= fits;
    return setScale(meetsFit ? fits : to, anchor);
}

bool Zoom::stepBy(int steps, QPointF anchor)
{
    const double from = scale();
    const double factor = std::pow(step, steps);
    const double to = from * factor;
    const bool passesActualSize =
        !isSame(from, 1) && (from < 1 ? to > 1 : to < 1) && fitScale() < 1;
    return multiply(passesActualSize ? 1 / from : factor, anchor);
}

bool Zoom::setScale(double scale, QPointF anchor)
{
    if (isEmpty() || isSame(scale, this->scale()))
        return false;
    if (isSame(scale, fitScale())) {
        fit();
        return true;
    }
    const QRectF before = area();
    const QPointF kept(qBound(0.0, (anchor.x() - before.x()) / before.width(), 1.0),
                       qBound(0.0, (anchor.y() - before.y()) / before.height(), 1.0));
    const QSizeF size = extent(scale);
    // Beside the photo the pointer is at its nearest edge.
    const QPointF point(before.x() + kept.x() * before.width(),
                        before.y() + kept.y() * before.height());
    const QRectF wanted({point.x() - kept.x() * size.width(), point.y() - kept.y() * size.height()},
                        size);
    m_scale = scale;
    m_centre = centreOf({place(size, centreOf(wanted)), size});
    return true;
}

bool Zoom::pan(QPointF distance)
{
    if (!canPan())
        return false;
    const QRectF before = area();
    const QSizeF size = before.size();
    m_centre = centreOf({place(size, centreOf(before.translated(distance))), size});
    return area().topLeft() != before.topLeft();
}

void Zoom::centreOn(QPointF share)
{
    if (isFit())
        return;
    const QSizeF size = extent(scale());
    m_centre = centreOf({place(size, share), size});
}

} // namespace ui
