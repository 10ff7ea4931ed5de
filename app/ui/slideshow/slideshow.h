// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slideshow/shuffle.h"
#include "ui/slideshow/slideshowoptions.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

namespace gallery {
class Tour;
}

namespace ui {

class SlideshowClock;

/// Turns a tour's slides by itself: each shows for a set time or for as long as it takes to read,
/// then comes the next. Whatever else takes the reader to another slide pauses it; a new gallery
/// stops it. A slide whose photo is on its way begins its time when the photo is there.
class Slideshow : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Running, Paused };
    Q_ENUM(State)

    /// The tour outlives the slideshow; the clock belongs to it from now on.
    Slideshow(gallery::Tour *tour, SlideshowClock *clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }

    const SlideshowOptions &options() const { return m_options; }
    /// Holds at once, for the slide that shows too.
    void setOptions(const SlideshowOptions &options);
    /// Who knows whether the photo of a row is still on its way; without it none ever is.
    void setPendingTest(std::function<bool(int row)> isPending);
    void setShuffle(const Shuffle &shuffle) { m_shuffle = shuffle; }
    /// While it is held the next slide does not come, even when the time of this one is up.
    void setHeld(bool held);

    /// How long the current slide shows in all, and how much of that is left; nothing while
    /// stopped.
    std::chrono::milliseconds length() const { return m_length; }
    std::chrono::milliseconds left() const;
    /// It runs, but its time has not begun, as there is no photo yet.
    bool isWaiting() const { return isRunning() && m_isWaiting; }

public Q_SLOTS:
    /// Begins at the slide that shows, or goes on after a pause.
    void start();
    void pause();
    void stop();
    /// What one key does: pauses, goes on, or begins; where it begins on the last slide and nothing
    /// would come, with the first.
    void startOrPause();
    /// The photo on its way may be there.
    void lookAtPhoto();

Q_SIGNALS:
    /// State, length or what is waited for is another.
    void changed();
    /// It has shown what there is, and is stopped.
    void ended();

private:
    std::chrono::milliseconds spent() const;
    void setState(State state);
    void handleCurrentChanged();
    void startSlide();
    void resumeTime();
    void updateLength();
    void schedule();
    void handleTimeout();
    void advance();
    void goTo(int row);
    int nextRow();

    gallery::Tour *const m_tour;
    SlideshowClock *const m_clock;
    std::function<bool(int)> m_isPending;
    SlideshowOptions m_options;
    Shuffle m_shuffle;
    State m_state = State::Stopped;
    QPersistentModelIndex m_slide; ///< that the times are of
    std::chrono::milliseconds m_length{0};
    std::chrono::milliseconds m_spent{0}; ///< before m_since
    std::chrono::milliseconds m_since{0}; ///< by the clock, where it runs
    bool m_isWaiting = false;
    bool m_isHeld = false;
    bool m_isAdvancing = false;
};

} // namespace ui
