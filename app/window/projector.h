// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "slideshow/options.h"
#include "window/actions.h"

#include <QObject>

class QMainWindow;

namespace gallery {
class Tour;
}

namespace imaging {
class ImageStore;
}

namespace slideshow {
class Inhibitor;
class Slideshow;
} // namespace slideshow

namespace widgets {
class BlackScreen;
}

namespace window {

class Shell;
class Touches;

/// The slideshow of one window: its photos, its sign by the counter, the screen that it keeps
/// awake, and the touches that pause it. What the reader does to the page pauses it, but for what
/// changes only how the page looks. Also the black screen, during which it rests.
class Projector : public QObject
{
    Q_OBJECT
public:
    /// What the projector is given outlives it; the window is its parent.
    Projector(gallery::Tour *tour, imaging::ImageStore *pictures, Shell *shell, Touches *touches,
              const Actions &actions, QMainWindow *window);
    ~Projector() override;

    slideshow::Slideshow *show() const { return m_show; }
    const slideshow::Options &options() const;
    /// Holds at once, and is kept for the next time.
    void setOptions(const slideshow::Options &options);

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
    void followSetting(const QString &key);

    gallery::Tour *const m_tour;
    Shell *const m_shell;
    QMainWindow *const m_window;
    slideshow::Slideshow *const m_show;
    slideshow::Inhibitor *const m_inhibitor;
    widgets::BlackScreen *const m_black;
    QAction *const m_startOrPause;
    QList<QAction *> m_forSlides; ///< actions that need a slide
    bool m_isKeeping = false;     ///< options, one by one
    bool m_restsForDialogs = true;
    bool m_isPresenting = false;
    bool m_ranBefore = false; ///< the black screen
};

} // namespace window
