// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"
#include "ui/slideshow/slideshowoptions.h"

#include <QObject>

class QWidget;

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

class BlackScreen;
class MenuBar;
class PageStack;
class SlidePage;
class Slideshow;

/// The slideshow of the window: its actions and menu, its progress beside the counter, the screen
/// that it keeps awake, and the controls that it hides in full screen. What the reader does pauses
/// it, unless it only changes how the page looks. Also the black screen, during which it pauses.
class SlideshowController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    SlideshowController(gallery::Tour *tour, imaging::SlideImages *images, SlidePage *slidePage,
                        Actions &actions, MenuBar &menus, PageStack *pages);
    ~SlideshowController() override;

    Slideshow *slideshow() const { return m_slideshow; }
    const SlideshowOptions &options() const;
    /// Takes effect at once, and is kept in the settings.
    void setOptions(const SlideshowOptions &options);

    enum class From { Start, Here };
    /// Runs in full screen, as a presentation: leaving it leaves full screen too, unless the window
    /// was in full screen before.
    void present(From from);

Q_SIGNALS:
    void optionsChanged();
    /// The slideshow's settings are to be shown. A dialog opened by this does not pause it, as all
    /// other dialogs do.
    void settingsRequested();
    /// The window is to go into full screen, or to leave it.
    void fullScreenRequested(bool fullScreen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindActions();
    void pauseOnActions();
    void requestSettings();
    bool leave();
    void updateState();
    void updatePage();
    void updateOptions();

    gallery::Tour *const m_tour;
    Actions &m_actions;
    PageStack *const m_pages;
    QWidget *const m_window;
    Slideshow *const m_slideshow;
    screen::ScreenInhibitor *const m_inhibitor;
    BlackScreen *const m_blackScreen;
    bool m_isKeeping = false; ///< options are being written to the settings, one by one
    bool m_pausesForDialogs = true;
    bool m_isPresenting = false;
    bool m_ranBeforeBlackScreen = false;
};

} // namespace ui
