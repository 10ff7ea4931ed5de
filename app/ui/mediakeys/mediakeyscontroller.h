// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace mediakeys {
class MediaPlayer;
}

namespace ui {

class Actions;
class PageStack;

/// Slideshow and reading aloud as a media player of the desktop: its media keys pause and resume
/// them, stop them, and turn slides. The desktop knows of the player while one of them runs or is
/// paused; a music player gets the keys back when both are over.
class MediaKeysController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    MediaKeysController(gallery::Tour *tour, const imaging::SlideImages *images, Actions &actions,
                        PageStack *pages);

    enum class State { Stopped, Running, Paused };
    /// To be called at every change of the slideshow.
    void setSlideshow(State state);
    /// To be called at every change of reading aloud.
    void setReading(bool isReading);

Q_SIGNALS:
    void slideshowStartRequested();
    void slideshowPauseRequested();
    void slideshowStopRequested();
    /// Starts at the current slide.
    void readingStartRequested();
    void readingStopRequested();

private:
    void play();
    void pause();
    void stop();
    void turn(void (gallery::Tour::*step)());
    void update();

    gallery::Tour *const m_tour;
    const imaging::SlideImages *const m_images;
    Actions &m_actions;
    PageStack *const m_pages;
    mediakeys::MediaPlayer *const m_player;
    State m_slideshow = State::Stopped;
    bool m_isReading = false;
    bool m_isReadingPaused = false;    ///< by a media key, which can resume it
    bool m_resumesReadingOnly = false; ///< the reader had paused the slideshow before the key did
};

} // namespace ui
