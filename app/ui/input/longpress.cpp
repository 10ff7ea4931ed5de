// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input/longpress.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineF>
#include <QStyleHints>
#include <QTouchEvent>
#include <QWindow>

namespace ui {

namespace {

constexpr double slop = 12; // pixels that a resting finger may move

QWidget *widgetOf(const QObject *window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->windowHandle() == window)
            return widget;
    }
    return nullptr;
}

} // namespace

LongPress::LongPress(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LongPress::fire);
    qApp->installEventFilter(this);
}

bool LongPress::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        break;
    default:
        return false;
    }
    // Every touch event is delivered to the QWindow first.
    if (!watched->isWindowType())
        return false;
    const auto *touch = static_cast<QTouchEvent *>(event);
    const bool isOne = touch->points().size() == 1;
    if (event->type() == QEvent::TouchBegin && isOne) {
        m_window = widgetOf(watched);
        m_at = touch->points().first().position();
        m_timer.start(QGuiApplication::styleHints()->mousePressAndHoldInterval());
    } else if (event->type() != QEvent::TouchUpdate || !isOne ||
               QLineF(m_at, touch->points().first().position()).length() > slop) {
        m_timer.stop();
    }
    return false;
}

void LongPress::fire()
{
    if (!m_window)
        return;
    QWidget *child = m_window->childAt(m_at.toPoint());
    const QPointer<QWidget> below = child ? child : m_window.data();
    const QPoint at = below->mapFrom(m_window, m_at.toPoint());
    const QPoint onScreen = m_window->mapToGlobal(m_at.toPoint());
    if (auto *button = qobject_cast<QAbstractButton *>(below.data())) {
        button->setDown(false); // it has a tooltip, and no menu
    } else {
        QContextMenuEvent menu(QContextMenuEvent::Other, at, onScreen);
        QCoreApplication::sendEvent(below, &menu);
        if (menu.isAccepted() || !below)
            return;
    }
    QHelpEvent tip(QEvent::ToolTip, at, onScreen);
    QCoreApplication::sendEvent(below, &tip);
}

} // namespace ui

#include "moc_longpress.cpp"
