// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshow.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/slideshow/readingtime.h"
#include "ui/slideshow/slideshowclock.h"

#include <QScopedValueRollback>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestPhotoWait = 15s;

} // namespace

Slideshow::Slideshow(gallery::Tour *tour, SlideshowClock *clock, QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_clock(clock)
{
    clock->setParent(this);
    connect(clock, &SlideshowClock::timeout, this, &Slideshow::handleTimeout);
    connect(tour, &gallery::Tour::currentChanged, this, &Slideshow::handleCurrentChanged);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &Slideshow::stop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                using gallery::SlideModel;
                // Another text, for example in another language, has another reading time.
                if (m_state != State::Stopped && first.row() <= m_slide.row() &&
                    m_slide.row() <= last.row() &&
                    gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionTextRole}))
                    updateLength();
            });
}

void Slideshow::setOptions(const SlideshowOptions &options)
{
    if (options == m_options)
        return;
    if (options.shuffle != m_options.shuffle) {
        m_shuffle.restart();
        m_shuffle.markShown(m_slide);
    }
    m_options = options;
    if (m_state != State::Stopped)
        updateLength();
}

void Slideshow::setPendingTest(std::function<bool(int)> isPending)
{
    m_isPending = std::move(isPending);
}

void Slideshow::setHeld(bool held)
{
    m_isHeld = held;
    schedule();
}

std::chrono::milliseconds Slideshow::spent() const
{
    return isRunning() && !m_isWaiting ? m_spent + m_clock->now() - m_since : m_spent;
}

std::chrono::milliseconds Slideshow::left() const
{
    return std::max(m_length - spent(), 0ms);
}

void Slideshow::start()
{
    if (isRunning() || m_tour->current() < 0)
        return;
    if (m_state == State::Paused) {
        setState(State::Running);
        resumeTime();
        return;
    }
    m_shuffle.restart();
    setState(State::Running);
    startSlide();
}

void Slideshow::pause()
{
    if (!isRunning())
        return;
    m_spent = spent();
    setState(State::Paused);
}

void Slideshow::stop()
{
    if (m_state == State::Stopped)
        return;
    m_slide = QPersistentModelIndex();
    m_length = m_spent = 0ms;
    setState(State::Stopped);
}

void Slideshow::startOrPause()
{
    if (isRunning()) {
        pause();
        return;
    }
    const bool isOver = m_tour->current() == m_tour->model()->rowCount() - 1;
    if (m_state == State::Stopped && isOver && !m_options.round && !m_options.shuffle)
        m_tour->first();
    start();
}

void Slideshow::setState(State state)
{
    m_state = state;
    if (state != State::Running)
        m_clock->stop();
    Q_EMIT changed();
}

void Slideshow::handleCurrentChanged()
{
    if (m_state == State::Stopped)
        return;
    if (m_tour->current() < 0) {
        stop();
        return;
    }
    if (!m_isAdvancing)
        pause();
    startSlide();
}

void Slideshow::startSlide()
{
    m_slide = m_tour->selection()->currentIndex();
    m_shuffle.markShown(m_slide);
    m_spent = 0ms;
    resumeTime();
    updateLength();
}

void Slideshow::resumeTime()
{
    m_isWaiting = m_isPending && m_isPending(m_tour->current());
    m_since = m_clock->now();
    schedule();
}

void Slideshow::updateLength()
{
    const QString text = m_slide.data(gallery::SlideModel::TitleRole).toString() + u'\n' +
                         m_slide.data(gallery::SlideModel::CaptionTextRole).toString();
    m_length = m_options.timeFor(wordCount(text));
    schedule();
    Q_EMIT changed();
}

void Slideshow::schedule()
{
    if (isRunning())
        m_clock->start(m_isWaiting ? std::max(m_since + longestPhotoWait - m_clock->now(), 0ms)
                                   : left());
}

void Slideshow::updateWaiting()
{
    if (!isWaiting() || m_isPending(m_tour->current()))
        return;
    handleTimeout();
}

void Slideshow::handleTimeout()
{
    if (m_isWaiting) {
        m_isWaiting = false;
        m_since = m_clock->now();
        schedule();
        Q_EMIT changed();
    } else if (left() > 0ms) {
        schedule();
    } else if (!m_isHeld) {
        advance();
    }
}

void Slideshow::advance()
{
    const int row = nextRow();
    if (row < 0) {
        stop();
        Q_EMIT ended();
    } else if (row == m_tour->current()) {
        startSlide(); // a gallery of one slide
    } else {
        goTo(row);
    }
}

void Slideshow::goTo(int row)
{
    const QScopedValueRollback advancing(m_isAdvancing, true);
    m_tour->goTo(row);
}

int Slideshow::nextRow()
{
    const int count = m_tour->model()->rowCount();
    if (count == 0)
        return -1;
    if (!m_options.shuffle) {
        const int next = m_tour->current() + 1;
        return next < count ? next : m_options.round ? 0 : -1;
    }
    const int next = m_shuffle.next(*m_tour->model());
    if (next >= 0 || !m_options.round)
        return next;
    m_shuffle.restart();
    if (count > 1)
        m_shuffle.markShown(m_slide); // not twice in a row
    const int first = m_shuffle.next(*m_tour->model());
    m_shuffle.restart();
    return first;
}

} // namespace ui

#include "moc_slideshow.cpp"
