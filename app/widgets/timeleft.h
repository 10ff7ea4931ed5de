// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace slideshow {
class Slideshow;
}

namespace widgets {

class DesktopMotion;
class TourFoot;

/// Whether a slideshow runs, and how long its slide still shows: a sign, a thin bar and seconds, by
/// the counter. It is there while a slideshow is, and never takes room from the rest. Where the
/// desktop asks for no motion there is no bar. Assistive technology reads the state as its name,
/// and the seconds as its description when it asks.
class TimeLeft : public QWidget
{
    Q_OBJECT
public:
    /// Belongs to the foot; the slideshow outlives both.
    TimeLeft(const slideshow::Slideshow *show, TourFoot *foot);

    /// What is left in words.
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();
    void dress();
    void tick();
    QString words() const;
    QRect barArea() const;
    int filled() const; ///< of the bar, in pixels

    const slideshow::Slideshow *const m_show;
    TourFoot *const m_foot;
    DesktopMotion *const m_desktop;
    QTimer m_timer;
    QString m_painted; ///< the words
    int m_filled = 0;  ///< as painted
};

} // namespace widgets
