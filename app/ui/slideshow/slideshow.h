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

/// Moves a tour from slide to slide by time: each slide shows for a fixed time or for its reading
/// time. Any other change of the current slide pauses it; a new gallery stops it. The time of a
/// slide whose photo is being loaded begins when the photo has been loaded, at the latest after 15
/// s.
class Slideshow : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Running, Paused };
    Q_ENUM(State)

    /// The tour outlives the slideshow, which takes ownership of the clock.
    Slideshow(gallery::Tour *tour, SlideshowClock *clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }

    const SlideshowOptions &options() const { return m_options; }
    /// Applies at once, also to the current slide.
    void setOptions(const SlideshowOptions &options);
    /// Sets the function that says whether the photo of a row is still being loaded. Without it no
    /// photo is waited for.
    void setPendingTest(std::function<bool(int row)> isPending);
    void setShuffle(const Shuffle &shuffle) { m_shuffle = shuffle; }
    /// While held, the current slide stays even when its time is over.
    void setHeld(bool held);

    /// How long the current slide shows in all, and how much of that is left; both are zero while
    /// stopped.
    std::chrono::milliseconds length() const { return m_length; }
    std::chrono::milliseconds left() const;
    /// It runs, but the time of the slide has not begun, as its photo is being loaded.
    bool isWaiting() const { return isRunning() && m_isWaiting; }

public Q_SLOTS:
    /// Starts at the current slide, or resumes after a pause.
    void start();
    void pause();
    void stop();
    /// Pauses, resumes or starts; starts at the first slide if the current one is the last one and
    /// none would follow.
    void startOrPause();
    /// Call this when the photo of the current slide may have been loaded.
    void updateWaiting();

Q_SIGNALS:
    /// state(), length() or isWaiting() has changed.
    void changed();
    /// It has shown the last slide and is stopped.
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
    QPersistentModelIndex m_slide; ///< the slide that the times are of
    std::chrono::milliseconds m_length{0};
    std::chrono::milliseconds m_spent{0}; ///< how long the slide showed before m_since
    std::chrono::milliseconds m_since{0}; ///< the clock's time when it started or resumed
    bool m_isWaiting = false;
    bool m_isHeld = false;
    bool m_isAdvancing = false;
};

} // namespace ui
