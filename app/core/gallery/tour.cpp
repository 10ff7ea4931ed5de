// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/tour.h"

#include "core/gallery/slidemodel.h"

#include <algorithm>
#include <utility>

namespace gallery {

Tour::Tour(SlideModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(m_model, &SlideModel::slidesAboutToBeRemoved, this,
            &Tour::handleSlidesAboutToBeRemoved);
    m_selection.setModel(model);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &Tour::handleCurrentIndex);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Tour::handleReset);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Tour::handleInsertion);
    connect(m_model, &SlideModel::updated, this, &Tour::handleUpdate);
    handleReset();
}

int Tour::position() const
{
    return current() < 0 ? 0 : m_model->gallery().positionOf(current());
}

int Tour::nextUnseen() const
{
    if (const auto row = resumeRow())
        return *row;
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (current() + step) % count;
        if (!m_model->isSeen(row))
            return row;
    }
    return -1;
}

std::optional<int> Tour::resumeRow() const
{
    if (!m_resume.isValid() || m_resume.row() == current() || !canDiscover())
        return {};
    return m_resume.row();
}

bool Tour::canDiscover() const
{
    return m_model->seenCount() < m_model->rowCount();
}

bool Tour::canRestart() const
{
    return current() > 0 || m_model->seenCount() > 1;
}

void Tour::next()
{
    if (current() < m_model->rowCount() - 1)
        goTo(current() + 1);
    else
        Q_EMIT endReached(End::Last);
}

void Tour::previous()
{
    if (current() > 0)
        goTo(current() - 1);
    else
        Q_EMIT endReached(End::First);
}

void Tour::first()
{
    goTo(0);
}

void Tour::last()
{
    goTo(m_model->rowCount() - 1);
}

void Tour::goTo(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (row == current()) {
        settle();
        Q_EMIT currentRequested();
    }
    m_selection.setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void Tour::peek(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (row == current()) {
        Q_EMIT currentRequested();
        return;
    }
    m_startsPeeking = true;
    m_selection.setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_startsPeeking = false;
}

void Tour::settle()
{
    if (!std::exchange(m_isPeeking, false))
        return;
    markArrival();
    Q_EMIT arrived(current());
    Q_EMIT progressChanged();
}

void Tour::restoreSeen(const QSet<QString> &seen)
{
    m_model->markSeen(seen);
    Q_EMIT progressChanged();
}

void Tour::resume(int row)
{
    m_resume = m_model->index(row);
    Q_EMIT progressChanged();
}

void Tour::discover()
{
    if (canDiscover())
        goTo(nextUnseen());
    else if (current() >= 0)
        Q_EMIT endReached(End::Last);
}

QSet<QString> Tour::seenIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isSeen(row))
            ids.insert(m_model->gallery().slides.at(row).id);
    }
    return ids;
}

void Tour::restart()
{
    if (canRestart())
        m_undo = Progress{seenIds(), m_selection.currentIndex(), m_resume};
    m_resume = QModelIndex();
    m_model->clearSeen();
    Q_EMIT restarted();
    if (current() > 0) {
        first();
    } else if (current() == 0) {
        m_isPeeking = false;
        m_model->markSeen(0);
        Q_EMIT progressChanged();
    }
}

void Tour::undoRestart()
{
    if (!m_undo)
        return;
    const Progress before = *m_undo;
    m_undo = std::nullopt;
    m_model->markSeen(before.seen);
    Q_EMIT restartUndone(before.seen);
    goTo(before.slide.row());
    m_resume = before.resume;
    Q_EMIT progressChanged();
}

Tour::Place Tour::place() const
{
    return {current(), position(), m_model->rowCount()};
}

// The persistent indexes of the previous gallery are invalid.
void Tour::handleReset()
{
    m_undo = std::nullopt;
    m_isPeeking = false;
    if (m_model->rowCount() == 0)
        reportEmpty();
    else
        goTo(qBound(0, m_model->gallery().start, m_model->rowCount() - 1));
}

void Tour::handleSlidesAboutToBeRemoved(const QList<int> &rows)
{
    const int count = m_model->rowCount();
    if (!std::binary_search(rows.cbegin(), rows.cend(), current()))
        return;
    for (int distance = 1; distance < count; ++distance) {
        for (const int row : {current() + distance, current() - distance}) {
            const bool isThere = row >= 0 && row < count;
            if (isThere && !std::binary_search(rows.cbegin(), rows.cend(), row)) {
                goTo(row);
                return;
            }
        }
    }
}

void Tour::handleCurrentIndex()
{
    const QModelIndex slide = m_selection.currentIndex();
    // A view that is reset clears the current index and sets it again. Where no slide stays,
    // handleInsertion() sets another one.
    if (!slide.isValid() || m_slide == slide)
        return;
    m_slide = slide;
    m_place = place();
    const bool peeks = std::exchange(m_startsPeeking, false);
    m_isPeeking = peeks;
    if (!peeks)
        markArrival();
    Q_EMIT currentChanged(slide.row());
    if (!peeks)
        Q_EMIT arrived(slide.row());
    Q_EMIT progressChanged();
}

void Tour::markArrival()
{
    m_resume = QModelIndex();
    m_model->markSeen(current());
}

// Makes a slide current when none of the previous slides stayed.
void Tour::handleInsertion()
{
    if (current() < 0)
        goTo(qBound(0, m_place.row, m_model->rowCount() - 1));
}

void Tour::handleUpdate()
{
    if (current() < 0) {
        reportEmpty();
        return;
    }
    if (const Place now = place(); now != m_place) {
        m_place = now;
        Q_EMIT positionChanged(now.row);
    }
    Q_EMIT progressChanged();
}

void Tour::reportEmpty()
{
    if (std::exchange(m_place, {}) == Place())
        return;
    Q_EMIT currentChanged(-1);
    Q_EMIT progressChanged();
}

} // namespace gallery

#include "moc_tour.cpp"
