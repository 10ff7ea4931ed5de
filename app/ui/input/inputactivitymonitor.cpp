// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input/inputactivitymonitor.h"

#include "ui/input/keypresses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWindow>

#include <utility>

namespace ui {

InputActivityMonitor::InputActivityMonitor(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    // On the application, which also covers widgets that are created later.
    qApp->installEventFilter(this);
}

bool InputActivityMonitor::isOfWindow(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget ? widget->window() == m_window : object == m_window->windowHandle();
}

bool InputActivityMonitor::eventFilter(QObject *watched, QEvent *event)
{
    bool isTouch = false;
    switch (event->type()) {
    case QEvent::KeyPress:
        isTouch = !ui::isModifier(static_cast<QKeyEvent *>(event)->key());
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::NativeGesture:
        isTouch = true;
        break;
    case QEvent::ShortcutOverride:
        break;
    case QEvent::MouseMove: {
        // Windows that open, close or change under the pointer cause such events too.
        const QPointF at = static_cast<QMouseEvent *>(event)->globalPosition();
        if (std::exchange(m_pointer, at) == at)
            return false;
        break;
    }
    default:
        return false;
    }
    if (!isOfWindow(watched))
        return false;
    Q_EMIT activityDetected();
    if (auto *part = qobject_cast<QWidget *>(watched); part && isTouch)
        Q_EMIT interacted(part);
    return false;
}

} // namespace ui

#include "moc_inputactivitymonitor.cpp"
