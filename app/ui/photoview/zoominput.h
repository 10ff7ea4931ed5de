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

/// Handles wheel, mouse and touchpad gestures on the photo view for its ZoomController; see
/// TouchGestures for touch screens. Events that it does not use reach the view.
class ZoomInput : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; `view` is the parent.
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
    QPointF m_dragged; ///< the last position of the drag
};

} // namespace ui
