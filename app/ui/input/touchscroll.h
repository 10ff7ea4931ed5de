// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QAbstractScrollArea;
class QTouchEvent;

namespace ui {

/// Lets a finger scroll an area, and what it is flung at roll on. A finger that does not move
/// clicks what is below it. The mouse selects text as ever.
class TouchScroll : public QObject
{
    Q_OBJECT
public:
    /// The area is the parent. Areas that lie in it scroll with it.
    explicit TouchScroll(QAbstractScrollArea *area);

    /// For all areas in a widget but those within another, and those that have it already.
    static void give(QWidget *widget);

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
