// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/tour.h"

#include "core/gallery/slidemodel.h"

#include <algorithm>

namespace gallery {

Tour::Tour(SlideModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(m_model, &SlideModel::slidesLeaving, this, &Tour::leave);
    m_selection.setModel(model);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &Tour::move);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Tour::begin);
    // The same slide may have another position now.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Tour::arrive);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &Tour::arrive);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &Tour::arrive);
    begin();
}

int Tour::position() const
{
    return current() < 0 ? 0 : m_model->gallery().positionOf(current());
}

int Tour::nextUnseen() const
{
    if (const auto row = resumesAt())
        return *row;
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (current() + step) % count;
        if (!m_model->isSeen(row))
            return row;
    }
    return -1;
}

std::optional<int> Tour::resumesAt() const
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
    if (row >= 0 && row < m_model->rowCount())
        m_selection.setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void Tour::recall(const QSet<QString> &seen)
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
    goTo(nextUnseen());
}

void Tour::restart()
{
    m_resume = QModelIndex();
    m_model->clearSeen();
    Q_EMIT restarted();
    if (current() == 0)
        arrive();
    else
        first();
}

void Tour::begin()
{
    m_resume = QModelIndex();
    goTo(m_model->gallery().start);
}

// On to the next slide that stays, else back to the one before.
void Tour::leave(const QList<int> &rows)
{
    const auto stays = [&rows](int row) {
        return !std::binary_search(rows.cbegin(), rows.cend(), row);
    };
    int row = current();
    while (row < m_model->rowCount() && !stays(row))
        ++row;
    if (row == m_model->rowCount()) {
        row = current();
        while (row >= 0 && !stays(row))
            --row;
    }
    goTo(row);
}

void Tour::move()
{
    m_resume = QModelIndex();
    arrive();
}

void Tour::arrive()
{
    if (current() < 0)
        return;
    m_model->markSeen(current());
    Q_EMIT currentChanged(current());
    Q_EMIT progressChanged();
}

} // namespace gallery
