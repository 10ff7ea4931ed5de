// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How SlideModel follows a gallery that changes while it is read.

#include "gallery/slidemodel.h"

#include <algorithm>
#include <numeric>

namespace gallery {

void SlideModel::replaceSlides(int first, const QList<Slide> &slides)
{
    const int last = qMin(first + int(slides.size()), rowCount()) - 1;
    if (first < 0 || last < first)
        return;
    for (int row = first; row <= last; ++row)
        m_gallery.slides[row] = slides.at(row - first);
    Q_EMIT dataChanged(index(first), index(last));
}

void SlideModel::update(const Gallery &gallery)
{
    QHash<QString, int> rows;
    rows.reserve(gallery.slides.size());
    for (int row = 0; row < gallery.slides.size(); ++row)
        rows.insert(gallery.slides.at(row).id, row);
    removeAllBut(rows);
    reorder(rows);
    insertNew(gallery);

    m_gallery = gallery;
    findPlaces();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SlideModel::removeAllBut(const QHash<QString, int> &kept)
{
    const auto goes = [this, &kept](int row) {
        return !kept.contains(m_gallery.slides.at(row).id);
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!goes(row))
            continue;
        int first = row;
        while (first > 0 && goes(first - 1))
            --first;
        const int count = row - first + 1;
        beginRemoveRows({}, first, row);
        m_seenCount -=
            int(std::count(m_seen.cbegin() + first, m_seen.cbegin() + first + count, true));
        m_gallery.slides.remove(first, count);
        m_places.remove(first, count);
        m_seen.remove(first, count);
        endRemoveRows();
        row = first;
    }
}

void SlideModel::reorder(const QHash<QString, int> &rows)
{
    QList<int> order(rowCount()); // the present row of each row to come
    std::iota(order.begin(), order.end(), 0);
    const auto target = [this, &rows](int row) { return rows.value(m_gallery.slides.at(row).id); };
    const auto isBefore = [&target](int a, int b) { return target(a) < target(b); };
    if (std::is_sorted(order.cbegin(), order.cend(), isBefore))
        return;
    std::sort(order.begin(), order.end(), isBefore);

    Q_EMIT layoutAboutToBeChanged();
    QList<Slide> slides;
    QList<Place> places;
    QList<bool> seen;
    QList<int> moved(order.size());
    for (int row = 0; row < order.size(); ++row) {
        const int from = order.at(row);
        slides.append(m_gallery.slides.at(from));
        places.append(m_places.at(from));
        seen.append(m_seen.at(from));
        moved[from] = row;
    }
    m_gallery.slides = slides;
    m_places = places;
    m_seen = seen;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(moved.at(old.row())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void SlideModel::insertNew(const Gallery &gallery)
{
    const auto isHere = [this, &gallery](int row) {
        return row < rowCount() && m_gallery.slides.at(row).id == gallery.slides.at(row).id;
    };
    for (int row = 0; row < gallery.slides.size(); ++row) {
        if (isHere(row))
            continue;
        // New ones follow until the next one that was there before.
        const QString next = row < rowCount() ? m_gallery.slides.at(row).id : QString();
        int end = row + 1;
        while (end < gallery.slides.size() && gallery.slides.at(end).id != next)
            ++end;
        beginInsertRows({}, row, end - 1);
        m_gallery.slides.insert(row, end - row, Slide());
        std::copy(gallery.slides.cbegin() + row, gallery.slides.cbegin() + end,
                  m_gallery.slides.begin() + row);
        m_places.insert(row, end - row, Place());
        m_seen.insert(row, end - row, false);
        endInsertRows();
        row = end - 1;
    }
}

} // namespace gallery
