// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QAbstractScrollArea;
class QTouchEvent;

namespace ui {

/// Kinetic scrolling of a scroll area by touch. A tap becomes a mouse click on the widget under it.
/// Mouse events are not affected, so that the mouse still selects text.
class TouchScroll : public QObject
{
    Q_OBJECT
public:
    /// The area is the parent. Scroll areas inside it scroll with it.
    explicit TouchScroll(QAbstractScrollArea *area);

    /// Creates one for every outermost scroll area in a widget that has none yet.
    static void enableFor(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QTouchEvent &event);
    void move(const QTouchEvent &event);
    void end(const QTouchEvent &event);
    void click(QPointF at);

    QWidget *const m_viewport;
    QPointF m_start;
    quint64 m_startTime = 0; ///< milliseconds
    bool m_isTap = false;    ///< so far
};

} // namespace ui
