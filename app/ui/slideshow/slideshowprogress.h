// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class Slideshow;

class ReducedMotion;
class TourControls;

/// Whether a slideshow runs, and how long its slide still shows: a sign, a thin bar and seconds, by
/// the counter. It is there while a slideshow is, and never takes room from the rest. Where the
/// desktop asks for no motion there is no bar. Assistive technology reads the state as its name,
/// and the seconds as its description when it asks.
class SlideshowProgress : public QWidget
{
    Q_OBJECT
public:
    /// Belongs to the foot; the slideshow outlives both.
    SlideshowProgress(const ui::Slideshow *show, TourControls *tourControls);

    /// What is left in words.
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
    int filled() const; ///< of the bar, in pixels

    const ui::Slideshow *const m_show;
    TourControls *const m_tourControls;
    ReducedMotion *const m_reducedMotion;
    QTimer m_timer;
    QString m_painted; ///< the words
    int m_filled = 0;  ///< as painted
};

} // namespace ui
