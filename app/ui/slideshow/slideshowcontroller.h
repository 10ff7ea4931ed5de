// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"
#include "ui/slideshow/slideshowoptions.h"

#include <QObject>

class QMainWindow;

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace screen {
class ScreenInhibitor;
}

namespace ui {

class Slideshow;
class BlackScreen;

class CentralWidget;
class InputActivityMonitor;

/// The slideshow of one window: its photos, its sign by the counter, the screen that it keeps
/// awake, and the touches that pause it. What the reader does to the page pauses it, but for what
/// changes only how the page looks. Also the black screen, during which it rests.
class SlideshowController : public QObject
{
    Q_OBJECT
public:
    /// What the projector is given outlives it; the window is its parent.
    SlideshowController(gallery::Tour *tour, imaging::SlideImages *pictures, CentralWidget *shell,
                        InputActivityMonitor *touches, const Actions &actions, QMainWindow *window);
    ~SlideshowController() override;

    ui::Slideshow *show() const { return m_show; }
    const ui::SlideshowOptions &options() const;
    /// Holds at once, and is kept for the next time.
    void setOptions(const ui::SlideshowOptions &options);

    enum class From { Start, Here };
    /// Runs in full screen, as a presentation: leaving it leaves full screen too, unless the window
    /// was in full screen before.
    void present(From from);
    /// Stops; whether there was anything to stop. A presentation takes full screen with it.
    bool leave();
    /// Whether a dialog that wants the reader pauses it, as all do but the one for its options.
    void setRestsForDialogs(bool rests) { m_restsForDialogs = rests; }
    void showBlackScreen();
    bool liftBlackScreen();

Q_SIGNALS:
    void optionsChanged();
    /// The window is to be in full screen, or no more.
    void fullScreenWanted(bool fullScreen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pauseFor(const Actions &actions);
    void follow();
    void followPage();
    void updateOptions();

    gallery::Tour *const m_tour;
    CentralWidget *const m_shell;
    QMainWindow *const m_window;
    ui::Slideshow *const m_show;
    screen::ScreenInhibitor *const m_inhibitor;
    ui::BlackScreen *const m_black;
    QAction *const m_startOrPause;
    QList<QAction *> m_forSlides; ///< actions that need a slide
    bool m_isKeeping = false;     ///< options, one by one
    bool m_restsForDialogs = true;
    bool m_isPresenting = false;
    bool m_ranBefore = false; ///< the black screen
};

} // namespace ui
