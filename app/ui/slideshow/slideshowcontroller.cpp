// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowcontroller.h"

#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "platform/screen/screeninhibitor.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/actions/menubar.h"
#include "ui/caption/captionpanel.h"
#include "ui/input/inputactivitymonitor.h"
#include "ui/pages/pagestack.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/autohidecontrols.h"
#include "ui/slideshow/blackscreen.h"
#include "ui/slideshow/fullscreenbutton.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowclock.h"
#include "ui/slideshow/slideshowmenu.h"
#include "ui/slideshow/slideshowprogress.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

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

SlideshowController::SlideshowController(gallery::Tour *tour, imaging::SlideImages *images,
                                         SlidePage *slidePage, Actions &actions, MenuBar &menus,
                                         PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_actions(actions)
    , m_pages(pages)
    , m_window(pages->window())
    , m_slideshow(new Slideshow(tour, new SystemClock, this))
    , m_inhibitor(new screen::ScreenInhibitor(this))
    , m_blackScreen(new BlackScreen(m_window))
{
    m_slideshow->setOptions(SlideshowOptions::saved());
    m_slideshow->setPendingTest([images](int row) {
        const imaging::ImageKey photo = images->photoKey(row);
        return images->isLoading(photo) &&
               images->state(photo).state == imaging::ImageState::State::Pending;
    });
    auto *progress = new SlideshowProgress(m_slideshow, slidePage->caption()->tourControls());
    auto *activity = new InputActivityMonitor(m_window);
    auto *leaveFullScreen = new FullScreenButton(slidePage, pages);
    new ButtonShortcut(leaveFullScreen, actions, Action::FullScreen);
    connect(leaveFullScreen, &QAbstractButton::clicked, this, [this] {
        leave(); // a presentation ends with its full screen
        if (m_window->isFullScreen())
            Q_EMIT fullScreenRequested(false);
    });
    new AutoHideControls(slidePage, {progress, leaveFullScreen}, activity, m_window);
    menus.insert(Menu::Go, actions[Action::ReadAloud],
                 new SlideshowMenu(this, actions, menus.menu(Menu::Go)));

    connect(images, &imaging::SlideImages::photoChanged, m_slideshow, &Slideshow::updateWaiting);
    connect(m_slideshow, &Slideshow::changed, this, &SlideshowController::updateState);
    connect(m_slideshow, &Slideshow::ended, this,
            [this] { m_pages->notify(tr("The slideshow is over.")); });
    connect(activity, &InputActivityMonitor::interacted, this, [this](const QWidget *part) {
        if (part == m_pages || m_pages->isAncestorOf(part))
            m_slideshow->pause();
    });
    connect(m_blackScreen, &BlackScreen::covered, this, [this] {
        m_ranBeforeBlackScreen = m_slideshow->isRunning();
        m_slideshow->pause();
    });
    connect(m_blackScreen, &BlackScreen::lifted, this, [this] {
        if (std::exchange(m_ranBeforeBlackScreen, false))
            m_slideshow->start();
    });
    connect(pages, &PageStack::pageChanged, this, &SlideshowController::updatePage);
    SlideshowOptions::onSavedChange(this, [this] { updateOptions(); });
    bindActions();
    pauseOnActions();
    m_window->installEventFilter(this);
    updatePage();
}

SlideshowController::~SlideshowController() = default;

void SlideshowController::bindActions()
{
    m_actions.bind(Action::Slideshow, m_slideshow, &Slideshow::startOrPause);
    m_actions.bind(Action::PresentFromStart, this, [this] { present(From::Start); });
    m_actions.bind(Action::PresentFromHere, this, [this] { present(From::Here); });
    m_actions.bind(Action::BlackScreen, m_blackScreen, &BlackScreen::cover);
    m_actions.bind(Action::SlideshowOptions, this, &SlideshowController::requestSettings);
    m_actions.escapeStack().add(EscapeLevel::BlackScreen, [this] { return m_blackScreen->lift(); });
    m_actions.escapeStack().add(EscapeLevel::Slideshow, [this] { return leave(); });
    // A reader who goes into or out of full screen by hand leaves it by hand too.
    connect(m_actions[Action::FullScreen], &QAction::triggered, this,
            [this] { m_isPresenting = false; });
}

void SlideshowController::requestSettings()
{
    const QScopedValueRollback dialog(m_pausesForDialogs, false);
    Q_EMIT settingsRequested();
}

const SlideshowOptions &SlideshowController::options() const
{
    return m_slideshow->options();
}

void SlideshowController::setOptions(const SlideshowOptions &options)
{
    if (options == m_slideshow->options())
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    options.save();
    m_slideshow->setOptions(options);
    Q_EMIT optionsChanged();
}

void SlideshowController::updateOptions()
{
    const SlideshowOptions saved = SlideshowOptions::saved();
    if (m_isKeeping || saved == m_slideshow->options())
        return;
    m_slideshow->setOptions(saved);
    Q_EMIT optionsChanged();
}

void SlideshowController::pauseOnActions()
{
    for (const ActionRow &row : Actions::table()) {
        if (std::find(std::begin(quietActions), std::end(quietActions), row.action) ==
            std::end(quietActions))
            connect(m_actions[row.action], &QAction::triggered, m_slideshow, &Slideshow::pause);
    }
}

void SlideshowController::present(From from)
{
    const bool wasFullScreen = m_window->isFullScreen() && !m_isPresenting;
    if (from == From::Start) {
        m_slideshow->stop();
        m_tour->first();
    }
    m_slideshow->start();
    m_isPresenting = !wasFullScreen && m_slideshow->isRunning();
    Q_EMIT fullScreenRequested(true);
}

/// Stops the slideshow, and leaves full screen with a presentation. Returns false where none runs
/// or is paused.
bool SlideshowController::leave()
{
    const bool wasPresenting = m_isPresenting;
    const bool was = m_slideshow->state() != Slideshow::State::Stopped;
    m_slideshow->stop();
    if (was && wasPresenting && m_window->isFullScreen())
        Q_EMIT fullScreenRequested(false);
    return was;
}

void SlideshowController::updateState()
{
    if (m_slideshow->isRunning())
        m_inhibitor->inhibit(tr("A slideshow is running"));
    else
        m_inhibitor->release();
    m_actions[Action::Slideshow]->setChecked(m_slideshow->isRunning());
    if (m_slideshow->state() == Slideshow::State::Stopped)
        m_isPresenting = false;
}

void SlideshowController::updatePage()
{
    const bool onSlides = m_pages->page() == Page::Slides;
    if (!onSlides)
        m_slideshow->pause();
    m_actions.setEnabled(
        {Action::Slideshow, Action::PresentFromStart, Action::PresentFromHere, Action::BlackScreen},
        onSlides);
}

bool SlideshowController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowBlocked:
        if (m_pausesForDialogs)
            m_slideshow->pause(); // a dialog wants the reader
        break;
    case QEvent::WindowStateChange:
        if (m_window->isMinimized())
            m_slideshow->pause();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_slideshowcontroller.cpp"
