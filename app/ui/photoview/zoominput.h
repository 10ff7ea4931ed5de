// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;
class QWidget;

namespace ui {

class ZoomController;

/// Wheel, mouse and touchpad on the stage, for its magnifier; fingers are TouchGestures's. What it
/// does not use goes on to the stage.
class ZoomInput : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; `stage` is the parent.
    ZoomInput(ZoomController *zoomController, QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool touchpad(const QNativeGestureEvent &event);
    void updateCursor();

    ZoomController *const m_zoomController;
    QWidget *const m_view;
    bool m_isDragging = false;
    QPointF m_dragged; ///< where the drag is
};

} // namespace ui
