// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/tour.h"

#include "gallery/slidemodel.h"

namespace gallery {

Tour::Tour(SlideModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    // Before the selection hears of it, which would go back instead of on.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &Tour::leaveRemoved);
    m_selection.setModel(model);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &Tour::arrive);
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
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (current() + step) % count;
        if (!m_model->isSeen(row))
            return row;
    }
    return -1;
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

void Tour::discover()
{
    goTo(nextUnseen());
}

void Tour::restart()
{
    m_model->clearSeen();
    if (current() == 0)
        arrive();
    else
        first();
}

void Tour::begin()
{
    goTo(m_model->gallery().start);
}

void Tour::leaveRemoved(const QModelIndex &, int first, int last)
{
    if (current() >= first && current() <= last)
        goTo(last + 1);
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
