// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class Slideshow;

class ReducedMotion;
class TourControls;

/// Shows beside the counter whether a slideshow runs or is paused, and the time left of its slide:
/// a sign, a thin bar and the seconds. It is visible while there is a slideshow, outside of any
/// layout. With reduced motion there is no bar. Its accessible name is the state, its accessible
/// description the time left.
class SlideshowProgress : public QWidget
{
    Q_OBJECT
public:
    /// The tour's controls are the parent; the slideshow outlives both.
    SlideshowProgress(const ui::Slideshow *show, TourControls *tourControls);

    /// The time left in words.
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateState();
    void moveBesideCounter();
    void updateFont();
    void updateTime();
    QString words() const;
    QRect barArea() const;
    int filled() const; ///< the filled part of the bar, in pixels

    const ui::Slideshow *const m_show;
    TourControls *const m_tourControls;
    ReducedMotion *const m_reducedMotion;
    QTimer m_timer;
    QString m_painted; ///< the text as it was painted last
    int m_filled = 0;  ///< filled() as it was painted last
};

} // namespace ui
