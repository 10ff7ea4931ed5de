// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input/mousesidebuttons.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace ui {

MouseSideButtons::MouseSideButtons(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool MouseSideButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !watched->isWidgetType() ||
        static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    event->accept();
    if (isPress && button == Qt::BackButton)
        Q_EMIT backPressed();
    else if (isPress)
        Q_EMIT forwardPressed();
    return true;
}

} // namespace ui

#include "moc_mousesidebuttons.cpp"
