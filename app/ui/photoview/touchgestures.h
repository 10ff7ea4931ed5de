// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QEventPoint;
class QTouchEvent;
class QWidget;

namespace gallery {
class Tour;
}

namespace ui {

class ZoomController;
class NavigationArrows;

/// Touch gestures on the photo view: a horizontal swipe goes to the next or the previous slide, or
/// pans the photo while it is magnified; two fingers pinch and pan; a double tap switches between
/// the fitting and the actual size. Buttons and keys do the same (WCAG 2.5.1).
class TouchGestures : public QObject
{
    Q_OBJECT
public:
    // Limits of a swipe, in device-independent pixels and milliseconds.
    static constexpr double shortestSwipe = 60;
    static constexpr double steepestSwipe = 0.5; ///< vertical per horizontal distance
    static constexpr int slowestSwipe = 800;

    /// All outlive this; `view` is the parent. The arrows show for a while after each touch.
    TouchGestures(gallery::Tour *tour, ZoomController *zoomController, NavigationArrows *arrows,
                  QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the current touch has turned out to be.
    enum class Gesture { None, Undecided, Swipe, Pan, Pinch };

    bool begin(const QTouchEvent &event);
    void move(const QTouchEvent &event);
    void moveOne(QPointF at);
    void moveTwo(QPointF one, QPointF other);
    void end(const QTouchEvent &event);
    void tap(QPointF at, quint64 time);
    void swipe(QPointF way);

    gallery::Tour *const m_tour;
    ZoomController *const m_zoomController;
    NavigationArrows *const m_arrows;
    QWidget *const m_view;
    Gesture m_gesture = Gesture::None;
    QPointF m_start;
    QPointF m_last;            ///< the finger's last position, or the middle of two fingers
    double m_lastDistance = 0; ///< between two fingers
    quint64 m_startTime = 0;   ///< milliseconds
    quint64 m_lastTapTime = 0; ///< milliseconds; 0 if the next tap is a first one
    QPointF m_lastTap;
};

} // namespace ui
