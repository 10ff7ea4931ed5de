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

/// Fingers on the stage. One that strokes sideways turns slides, unless there is more of the photo
/// than shows: then it moves the photo, as two do, which magnify it too. Two taps magnify what they
/// are on, or show all of the photo again. Whatever is done by moving fingers is also done by a
/// button or a key (WCAG 2.5.1).
class TouchGestures : public QObject
{
    Q_OBJECT
public:
    // A stroke that turns a slide, in device-independent pixels and milliseconds.
    static constexpr double shortestSwipe = 60;
    static constexpr double steepestSwipe = 0.5; ///< how far down or up for each pixel sideways
    static constexpr int slowestSwipe = 800;

    /// All outlive this; `stage` is the parent. The arrows show for a while after each touch.
    TouchGestures(gallery::Tour *tour, ZoomController *zoomController, NavigationArrows *arrows,
                  QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the fingers that are on the stage are about.
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
    QPointF m_last;            ///< where the finger was, or what was between the two
    double m_lastDistance = 0; ///< between the two
    quint64 m_startTime = 0;   ///< milliseconds
    quint64 m_lastTapTime = 0; ///< 0 where the next tap is the first
    QPointF m_lastTap;
};

} // namespace ui
