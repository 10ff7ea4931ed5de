// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/touchgestures.h"

#include "core/gallery/tour.h"
#include "ui/photoview/navigationarrows.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/style/touchtarget.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>
#include <QTouchEvent>
#include <QWidget>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double touchSlop = 12;    // pixels that a tap may move
constexpr double leastDistance = 8; // between two fingers; below, factors are unreliable

double length(QPointF distance)
{
    return QLineF(QPointF(), distance).length();
}

} // namespace

TouchGestures::TouchGestures(gallery::Tour *tour, ZoomController *zoomController,
                             NavigationArrows *arrows, QWidget *view)
    : QObject(view)
    , m_tour(tour)
    , m_zoomController(zoomController)
    , m_arrows(arrows)
    , m_view(view)
{
    view->setAttribute(Qt::WA_AcceptTouchEvents);
    view->installEventFilter(this);
}

bool TouchGestures::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
        // A touch that is not accepted becomes a mouse event for the button below.
        event->setAccepted(begin(*static_cast<QTouchEvent *>(event)));
        return true;
    case QEvent::TouchUpdate:
        move(*static_cast<QTouchEvent *>(event));
        return true;
    case QEvent::TouchEnd:
        end(*static_cast<QTouchEvent *>(event));
        return true;
    case QEvent::TouchCancel:
        m_gesture = Gesture::None;
        return true;
    default:
        return false;
    }
}

bool TouchGestures::begin(const QTouchEvent &event)
{
    m_gesture = Gesture::None;
    m_arrows->reveal();
    if (event.points().isEmpty() || event.device()->type() != QInputDevice::DeviceType::TouchScreen)
        return false;
    m_start = m_last = event.points().first().position();
    if (m_view->childAt(m_start.toPoint()))
        return false;
    m_startTime = event.timestamp();
    m_gesture = Gesture::Undecided;
    m_view->setFocus(Qt::MouseFocusReason);
    move(event);
    return true;
}

void TouchGestures::move(const QTouchEvent &event)
{
    QList<QPointF> fingers;
    for (const QEventPoint &point : event.points()) {
        if (point.state() != QEventPoint::Released)
            fingers += point.position();
    }
    if (m_gesture == Gesture::None || fingers.isEmpty())
        return;
    if (fingers.size() == 1)
        moveOne(fingers.first());
    else
        moveTwo(fingers.at(0), fingers.at(1));
}

void TouchGestures::moveOne(QPointF at)
{
    if (m_gesture == Gesture::Undecided && length(at - m_start) > touchSlop)
        m_gesture = m_zoomController->zoom().canPan() ? Gesture::Pan : Gesture::Swipe;
    else if (m_gesture == Gesture::Pinch) {
        m_gesture = Gesture::Pan; // one of two fingers was lifted
        m_last = at;
    }
    if (m_gesture == Gesture::Pan)
        m_zoomController->panBy(at - m_last);
    if (m_gesture != Gesture::Undecided)
        m_last = at; // not while undecided, so that a pan begins at the touch point
}

void TouchGestures::moveTwo(QPointF one, QPointF other)
{
    const QPointF middle = (one + other) / 2;
    const double distance = length(other - one);
    if (m_gesture == Gesture::Pinch && m_zoomController->isOffered()) {
        m_zoomController->panBy(middle - m_last);
        if (distance > leastDistance && m_lastDistance > leastDistance)
            m_zoomController->multiply(distance / m_lastDistance, middle);
    }
    m_gesture = Gesture::Pinch;
    m_last = middle;
    m_lastDistance = distance;
}

void TouchGestures::end(const QTouchEvent &event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (event.points().isEmpty())
        return;
    const QPointF at = event.points().first().position();
    const quint64 took = event.timestamp() - m_startTime;
    if (gesture == Gesture::Undecided) {
        if (took < quint64(QGuiApplication::styleHints()->mousePressAndHoldInterval()))
            tap(at, event.timestamp());
        return;
    }
    m_lastTapTime = 0;
    if (gesture == Gesture::Swipe && took <= slowestSwipe)
        swipe(at - m_start);
}

// The photo follows the finger: a swipe to the left shows the slide on the right.
void TouchGestures::swipe(QPointF way)
{
    if (std::abs(way.x()) < shortestSwipe || std::abs(way.y()) > steepestSwipe * std::abs(way.x()))
        return;
    if (m_view->isRightToLeft() ? way.x() > 0 : way.x() < 0)
        m_tour->next();
    else
        m_tour->previous();
}

void TouchGestures::tap(QPointF at, quint64 time)
{
    const quint64 interval = quint64(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isSecond = m_lastTapTime != 0 && time - m_lastTapTime < interval &&
                          length(at - m_lastTap) < touchTargetSize;
    m_lastTapTime = isSecond ? 0 : time;
    m_lastTap = at;
    if (isSecond && m_zoomController->isOffered())
        m_zoomController->toggle(at);
}

} // namespace ui

#include "moc_touchgestures.cpp"
