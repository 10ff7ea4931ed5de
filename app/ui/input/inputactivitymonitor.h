// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QWidget>

namespace ui {

/// Reports input by keyboard, mouse, touchpad and touch screen anywhere in one window. It consumes
/// no event.
class InputActivityMonitor : public QObject
{
    Q_OBJECT
public:
    explicit InputActivityMonitor(QWidget *window);

Q_SIGNALS:
    /// Any input, also a mouse that only moved.
    void activityDetected();
    /// A click, wheel, touch or gesture on this widget of the window, or a key press for it that is
    /// neither a shortcut nor only a modifier.
    void interacted(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfWindow(const QObject *object) const;

    QWidget *const m_window;
    QPointF m_pointer; ///< in screen coordinates
};

} // namespace ui
