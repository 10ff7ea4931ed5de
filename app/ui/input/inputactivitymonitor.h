// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QWidget>

namespace ui {

/// What the reader does to one window by keys, pointer and fingers, wherever in it. Nothing is
/// taken from whom it is for.
class InputActivityMonitor : public QObject
{
    Q_OBJECT
public:
    explicit InputActivityMonitor(QWidget *window);

Q_SIGNALS:
    /// Anything, if only that the pointer moved.
    void felt();
    /// A click, a turned wheel, a finger, or a key that is no shortcut, for this part of the
    /// window.
    void touched(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfWindow(const QObject *object) const;

    QWidget *const m_window;
    QPointF m_pointer; ///< on the screen
};

} // namespace ui
