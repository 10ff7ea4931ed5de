// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mediakeys/mediakeyscontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/requests/composedsource.h"
#include "imaging/store/slideimages.h"
#include "platform/mediakeys/mediaplayer.h"
#include "ui/actions/actions.h"
#include "ui/controls/opendialog.h"
#include "ui/pages/pagestack.h"

#include <QGuiApplication>

namespace ui {

namespace {

// The file of a slide's photo, where it is on this machine.
QString localPhoto(const imaging::SlideImages *images, int row)
{
    for (const imaging::ComposedSource &source : imaging::sourcesOf(images->photoKey(row), false)) {
        for (const QUrl &address : imaging::addressesOf(source)) {
            if (address.isLocalFile())
                return address.toString(QUrl::FullyEncoded);
        }
    }
    return {};
}

} // namespace

MediaKeysController::MediaKeysController(gallery::Tour *tour, const imaging::SlideImages *images,
                                         Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_images(images)
    , m_actions(actions)
    , m_pages(pages)
    , m_player(new mediakeys::MediaPlayer(QGuiApplication::desktopFileName(), this))
{
    using mediakeys::MediaPlayer;
    connect(m_player, &MediaPlayer::playRequested, this, &MediaKeysController::play);
    connect(m_player, &MediaPlayer::pauseRequested, this, &MediaKeysController::pause);
    connect(m_player, &MediaPlayer::stopRequested, this, &MediaKeysController::stop);
    connect(m_player, &MediaPlayer::nextRequested, this, [this] { turn(&gallery::Tour::next); });
    connect(m_player, &MediaPlayer::previousRequested, this,
            [this] { turn(&gallery::Tour::previous); });
    connect(m_player, &MediaPlayer::raiseRequested, this,
            [this] { activateWindow(m_pages->window()); });
    connect(m_player, &MediaPlayer::quitRequested, m_actions[Action::Quit], &QAction::trigger,
            Qt::QueuedConnection); // the desktop gets its answer before
    connect(tour, &gallery::Tour::currentChanged, this, &MediaKeysController::update);
    connect(tour, &gallery::Tour::positionChanged, this, &MediaKeysController::update);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this, &MediaKeysController::update);
    connect(tour->model(), &gallery::SlideModel::updated, this, &MediaKeysController::update);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_isReadingPaused = false;
        update();
    });
    connect(pages, &PageStack::pageChanged, this, &MediaKeysController::update);
}

void MediaKeysController::setSlideshow(State state)
{
    m_slideshow = state;
    if (state != State::Paused) // a key of the player has paused both
        m_isReadingPaused = false;
    update();
}

void MediaKeysController::setReading(bool isReading)
{
    m_isReading = isReading;
    if (isReading)
        m_isReadingPaused = false;
    update();
}

void MediaKeysController::play()
{
    const bool readingOnly = m_isReadingPaused && m_resumesReadingOnly;
    if (m_isReadingPaused)
        Q_EMIT readingStartRequested();
    if (m_slideshow == State::Paused && !readingOnly)
        Q_EMIT slideshowStartRequested();
}

// A slideshow waits for what is read aloud: both pause.
void MediaKeysController::pause()
{
    m_resumesReadingOnly = m_slideshow != State::Running;
    if (m_slideshow == State::Running)
        Q_EMIT slideshowPauseRequested();
    if (m_isReading) {
        m_isReadingPaused = true;
        Q_EMIT readingStopRequested();
    }
}

void MediaKeysController::stop()
{
    m_isReadingPaused = false;
    Q_EMIT slideshowStopRequested();
    Q_EMIT readingStopRequested();
    update();
}

// Where the reader goes themselves a slideshow pauses; by a key of a player it plays on.
void MediaKeysController::turn(void (gallery::Tour::*step)())
{
    const bool isRunning = m_slideshow == State::Running;
    (m_tour->*step)();
    if (isRunning)
        Q_EMIT slideshowStartRequested();
}

void MediaKeysController::update()
{
    using Status = mediakeys::PlayerState::Status;
    mediakeys::PlayerState state;
    if (m_slideshow == State::Running || m_isReading)
        state.status = Status::Playing;
    else if (m_slideshow == State::Paused || m_isReadingPaused)
        state.status = Status::Paused;
    const bool isUsed = state.status != Status::Stopped;
    const int row = m_tour->current();
    if (isUsed && row >= 0) { // else nobody asks
        const gallery::SlideModel *model = m_tour->model();
        const QModelIndex slide = model->index(row);
        state.number = row;
        state.title = slide.data(gallery::SlideModel::TitleRole).toString();
        state.artist = slide.data(gallery::SlideModel::CreditTextRole).toString();
        state.album = model->galleryTitle();
        state.artUrl = localPhoto(m_images, row);
        const bool onSlides = m_pages->page() == Page::Slides;
        state.canPlay = onSlides;
        state.canGoNext = onSlides && row < model->rowCount() - 1;
        state.canGoPrevious = onSlides && row > 0;
    }
    m_player->setState(state);
    m_player->setRegistered(isUsed);
}

} // namespace ui

#include "moc_mediakeyscontroller.cpp"
