// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/zoominput.h"

#include "ui/photoview/zoomcontroller.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

constexpr double zoomNotch = QWheelEvent::DefaultDeltasPerStep;
constexpr double leastPinch = 0.1; // the factor of one event; touchpads may send outliers

} // namespace

ZoomInput::ZoomInput(ZoomController *zoomController, QWidget *view)
    : QObject(view)
    , m_zoomController(zoomController)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(zoomController, &ZoomController::changed, this, &ZoomInput::updateCursor);
}

bool ZoomInput::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::NativeGesture:
        return touchpad(*static_cast<QNativeGestureEvent *>(event));
    default:
        return false;
    }
}

// High-resolution wheels and touchpads send parts of a notch, which are parts of a step.
bool ZoomInput::wheel(const QWheelEvent &event)
{
    const double notches = event.angleDelta().y() / zoomNotch;
    if (!m_zoomController->isOffered() || notches == 0)
        return false;
    m_zoomController->multiply(std::pow(Zoom::step, notches), event.position());
    return true;
}

bool ZoomInput::press(const QMouseEvent &event)
{
    if (event.button() == Qt::MiddleButton && m_zoomController->isOffered()) {
        m_zoomController->toggle(event.position());
        return true;
    }
    if (event.button() != Qt::LeftButton || !m_zoomController->zoom().canPan())
        return false;
    m_isDragging = true;
    m_dragged = event.position();
    updateCursor();
    return true;
}

bool ZoomInput::move(const QMouseEvent &event)
{
    if (!m_isDragging)
        return false;
    const QPointF distance = event.position() - m_dragged;
    m_dragged = event.position();
    m_zoomController->panBy(distance);
    return true;
}

bool ZoomInput::release(const QMouseEvent &event)
{
    if (!m_isDragging || event.button() != Qt::LeftButton)
        return false;
    m_isDragging = false;
    updateCursor();
    return true;
}

bool ZoomInput::touchpad(const QNativeGestureEvent &event)
{
    // The event's own position may be relative to the window.
    const QPointF at = m_view->mapFromGlobal(event.globalPosition());
    switch (event.gestureType()) {
    case Qt::BeginNativeGesture:
    case Qt::EndNativeGesture:
        return true; // if these are not accepted the gestures between them are not sent
    case Qt::ZoomNativeGesture:
        m_zoomController->multiply(qMax(leastPinch, 1 + event.value()), at);
        return true;
    case Qt::PanNativeGesture:
        m_zoomController->panBy(event.delta());
        return true;
    case Qt::SmartZoomNativeGesture:
        m_zoomController->toggle(at);
        return true;
    default:
        return false;
    }
}

void ZoomInput::updateCursor()
{
    m_isDragging = m_isDragging && m_zoomController->zoom().canPan();
    if (!m_zoomController->zoom().canPan())
        m_view->unsetCursor();
    else
        m_view->setCursor(m_isDragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

} // namespace ui

#include "moc_zoominput.cpp"
