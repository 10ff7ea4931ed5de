// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QTimer>

class QWidget;
class QWindow;

namespace ui {

/// Opens the context menu of the widget under a finger that rests on it (the desktop's
/// press-and-hold interval). Where there is none, shows its tool tip, and a button under the finger
/// is not clicked. For all windows of the application.
class LongPress : public QObject
{
    Q_OBJECT
public:
    explicit LongPress(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fire();

    QTimer m_timer;
    QPointer<QWidget> m_window;
    QPointF m_at; ///< in window coordinates
};

} // namespace ui
