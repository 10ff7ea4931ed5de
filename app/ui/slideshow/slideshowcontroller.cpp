// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowcontroller.h"

#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "platform/screen/screeninhibitor.h"
#include "ui/caption/captionpanel.h"
#include "ui/input/inputactivitymonitor.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/blackscreen.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowclock.h"
#include "ui/slideshow/slideshowprogress.h"

#include <QEvent>
#include <QMainWindow>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using ui::Slideshow;

/// What does not pause a slideshow: it steers it, or changes only how the page looks.
constexpr Action quietActions[] = {
    Action::Slideshow,        Action::PresentFromStart,
    Action::PresentFromHere,  Action::BlackScreen,
    Action::SlideshowOptions, Action::FullScreen,
    Action::Caption,          Action::Filmstrip,
    Action::TextLarger,       Action::TextSmaller,
    Action::TextNormal,       Action::PlayMotion,
    Action::NextLanguage,     Action::Back,
    Action::Contents,         Action::ReadAloud,
};

} // namespace

SlideshowController::SlideshowController(gallery::Tour *tour, imaging::SlideImages *pictures,
                                         CentralWidget *shell, InputActivityMonitor *touches,
                                         const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_tour(tour)
    , m_shell(shell)
    , m_window(window)
    , m_show(new Slideshow(tour, new ui::SystemClock, this))
    , m_inhibitor(new screen::ScreenInhibitor(this))
    , m_black(new ui::BlackScreen(window))
    , m_startOrPause(actions[Action::Slideshow])
    , m_forSlides{actions[Action::Slideshow], actions[Action::PresentFromStart],
                  actions[Action::PresentFromHere]}
{
    m_show->setOptions(ui::SlideshowOptions::kept());
    m_show->setPendingTest([pictures](int row) {
        const imaging::ImageKey photo = pictures->photoKey(row);
        return pictures->isLoading(photo) &&
               pictures->state(photo).state == imaging::ImageState::State::Pending;
    });
    new ui::SlideshowProgress(m_show, shell->slides()->caption()->foot());

    connect(pictures, &imaging::SlideImages::photoChanged, m_show, &Slideshow::lookAtPhoto);
    connect(m_show, &Slideshow::changed, this, &SlideshowController::follow);
    connect(m_show, &Slideshow::ended, this,
            [this] { m_shell->tell(tr("The slideshow is over.")); });
    connect(touches, &InputActivityMonitor::touched, this, [this](const QWidget *part) {
        if (part == m_shell || m_shell->isAncestorOf(part))
            m_show->pause();
    });
    connect(m_black, &ui::BlackScreen::covered, this, [this] {
        m_ranBefore = m_show->isRunning();
        m_show->pause();
    });
    connect(m_black, &ui::BlackScreen::lifted, this, [this] {
        if (std::exchange(m_ranBefore, false))
            m_show->start();
    });
    connect(shell, &CentralWidget::pageChanged, this, &SlideshowController::followPage);
    ui::SlideshowOptions::onKeptChange(this, [this] { updateOptions(); });
    // Who goes in and out of full screen by hand does so until the end.
    connect(actions[Action::FullScreen], &QAction::triggered, this,
            [this] { m_isPresenting = false; });
    pauseFor(actions);
    window->installEventFilter(this);
    followPage();
}

SlideshowController::~SlideshowController() = default;

const ui::SlideshowOptions &SlideshowController::options() const
{
    return m_show->options();
}

void SlideshowController::setOptions(const ui::SlideshowOptions &options)
{
    if (options == m_show->options())
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    options.keep();
    m_show->setOptions(options);
    Q_EMIT optionsChanged();
}

void SlideshowController::updateOptions()
{
    const ui::SlideshowOptions kept = ui::SlideshowOptions::kept();
    if (m_isKeeping || kept == m_show->options())
        return;
    m_show->setOptions(kept);
    Q_EMIT optionsChanged();
}

void SlideshowController::pauseFor(const Actions &actions)
{
    for (const ActionRow &row : Actions::table()) {
        if (std::find(std::begin(quietActions), std::end(quietActions), row.action) ==
            std::end(quietActions))
            connect(actions[row.action], &QAction::triggered, m_show, &Slideshow::pause);
    }
}

void SlideshowController::present(From from)
{
    const bool wasFullScreen = m_window->isFullScreen() && !m_isPresenting;
    if (from == From::Start) {
        m_show->stop();
        m_tour->first();
    }
    m_show->start();
    m_isPresenting = !wasFullScreen && m_show->isRunning();
    Q_EMIT fullScreenWanted(true);
}

bool SlideshowController::leave()
{
    const bool wasPresenting = m_isPresenting;
    const bool was = m_show->state() != Slideshow::State::Stopped;
    m_show->stop();
    if (was && wasPresenting && m_window->isFullScreen())
        Q_EMIT fullScreenWanted(false);
    return was;
}

void SlideshowController::showBlackScreen()
{
    m_black->cover();
}

bool SlideshowController::liftBlackScreen()
{
    return m_black->lift();
}

void SlideshowController::follow()
{
    if (m_show->isRunning())
        m_inhibitor->hold(tr("A slideshow is running"));
    else
        m_inhibitor->release();
    m_startOrPause->setChecked(m_show->isRunning());
    if (m_show->state() == Slideshow::State::Stopped)
        m_isPresenting = false;
}

void SlideshowController::followPage()
{
    const bool onSlides = m_shell->page() == CentralWidget::Page::Slides;
    if (!onSlides)
        m_show->pause();
    for (QAction *action : std::as_const(m_forSlides))
        action->setEnabled(onSlides);
}

bool SlideshowController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowBlocked:
        if (m_restsForDialogs)
            m_show->pause(); // a dialog wants the reader
        break;
    case QEvent::WindowStateChange:
        if (m_window->isMinimized())
            m_show->pause();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
