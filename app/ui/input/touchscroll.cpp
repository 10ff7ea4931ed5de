// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input/touchscroll.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QPointer>
#include <QScroller>
#include <QStyleHints>
#include <QTouchEvent>

namespace ui {

namespace {

constexpr double scrollSlop = 12; // pixels that a tap may move

bool isWithinAnother(const QWidget *area)
{
    for (const QWidget *widget = area->parentWidget(); widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return true;
    }
    return false;
}

} // namespace

TouchScroll::TouchScroll(QAbstractScrollArea *area)
    : QObject(area)
    , m_viewport(area->viewport())
{
    setObjectName(QStringLiteral("fingerScroll"));
    QScroller *scroller = QScroller::scroller(m_viewport);
    QScrollerProperties properties = scroller->scrollerProperties();
    for (const auto metric : {QScrollerProperties::HorizontalOvershootPolicy,
                              QScrollerProperties::VerticalOvershootPolicy})
        properties.setScrollMetric(metric,
                                   QVariant::fromValue(QScrollerProperties::OvershootAlwaysOff));
    scroller->setScrollerProperties(properties);
    m_viewport->setAttribute(Qt::WA_AcceptTouchEvents);
    m_viewport->installEventFilter(this);
}

void TouchScroll::enableFor(QWidget *widget)
{
    for (auto *area : widget->findChildren<QAbstractScrollArea *>()) {
        const bool has = area->findChild<TouchScroll *>(QString(), Qt::FindDirectChildrenOnly);
        if (!has && !isWithinAnother(area))
            new TouchScroll(area);
    }
}

bool TouchScroll::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
        begin(*static_cast<QTouchEvent *>(event));
        break;
    case QEvent::TouchUpdate:
        move(*static_cast<QTouchEvent *>(event));
        break;
    case QEvent::TouchEnd:
        end(*static_cast<QTouchEvent *>(event));
        break;
    case QEvent::TouchCancel:
        QScroller::scroller(m_viewport)->stop();
        break;
    default:
        return false;
    }
    event->accept(); // else Qt would send it again as a mouse event
    return true;
}

void TouchScroll::begin(const QTouchEvent &event)
{
    QScroller *scroller = QScroller::scroller(m_viewport);
    m_isTap = scroller->state() == QScroller::Inactive; // else the touch stops the scrolling
    m_start = event.points().first().position();
    m_startTime = event.timestamp();
    scroller->handleInput(QScroller::InputPress, m_start, qint64(event.timestamp()));
}

void TouchScroll::move(const QTouchEvent &event)
{
    const QPointF at = event.points().first().position();
    if (event.points().size() > 1 || QLineF(m_start, at).length() > scrollSlop)
        m_isTap = false;
    QScroller::scroller(m_viewport)
        ->handleInput(QScroller::InputMove, at, qint64(event.timestamp()));
}

void TouchScroll::end(const QTouchEvent &event)
{
    const QPointF at = event.points().first().position();
    QScroller::scroller(m_viewport)
        ->handleInput(QScroller::InputRelease, at, qint64(event.timestamp()));
    const int hold = QGuiApplication::styleHints()->mousePressAndHoldInterval();
    if (m_isTap && event.timestamp() - m_startTime < quint64(hold))
        click(at);
}

void TouchScroll::click(QPointF at)
{
    QWidget *child = m_viewport->childAt(at.toPoint());
    QPointer<QWidget> below = child ? child : m_viewport;
    for (QWidget *widget = below; widget; widget = widget->parentWidget()) {
        if (widget->focusPolicy() & Qt::ClickFocus) {
            widget->setFocus(Qt::MouseFocusReason);
            break;
        }
    }
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        if (!below)
            return; // the press closed it
        const QPointF local = below->mapFrom(m_viewport, at);
        QMouseEvent event(type, local, m_viewport->mapToGlobal(at), Qt::LeftButton, buttons,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(below, &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
}

} // namespace ui

#include "moc_touchscroll.cpp"
