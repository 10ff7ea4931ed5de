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

/// A finger that rests on something asks for its menu, as the right button of a mouse does; where
/// there is no menu, for its tool tip, and then the button below is not pressed.
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
    QPointF m_at; ///< in the window
};

} // namespace ui
