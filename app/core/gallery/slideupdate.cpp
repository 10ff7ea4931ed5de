// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How SlideModel follows a gallery that changes while it is read.

#include "core/gallery/slidemodel.h"

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
    followDirection();
    m_galleryLanguages.reset();
    Q_EMIT dataChanged(index(first), index(last));
}

void SlideModel::update(const Gallery &gallery)
{
    QHash<QString, int> rows;
    rows.reserve(gallery.slides.size());
    for (int row = 0; row < gallery.slides.size(); ++row)
        rows.insert(gallery.slides.at(row).id, row);
    removeAllBut(rows);
    sort(rows);
    insertNew(gallery);
    sort(rows);

    m_gallery = gallery;
    m_galleryLanguages.reset();
    findPlaces();
    followDirection();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT updated();
}

// Rows go in one run, as every run moves all that follow it: scattered ones are gathered at the end
// first.
void SlideModel::removeAllBut(const QHash<QString, int> &kept)
{
    QList<int> staying;
    QList<int> going;
    for (int row = 0; row < rowCount(); ++row)
        (kept.contains(m_gallery.slides.at(row).id) ? staying : going).append(row);
    if (going.isEmpty())
        return;
    Q_EMIT slidesLeaving(going);
    const int count = int(going.size());
    int first = going.first();
    if (going.last() - first + 1 != count) {
        reorder(staying + going);
        first = int(staying.size());
    }
    beginRemoveRows({}, first, first + count - 1);
    m_seenCount -= int(std::count(m_seen.cbegin() + first, m_seen.cbegin() + first + count, true));
    m_gallery.slides.remove(first, count);
    m_places.remove(first, count);
    m_seen.remove(first, count);
    endRemoveRows();
}

void SlideModel::sort(const QHash<QString, int> &rows)
{
    QList<int> targets;
    targets.reserve(rowCount());
    for (const Slide &slide : std::as_const(m_gallery.slides))
        targets.append(rows.value(slide.id));
    if (std::is_sorted(targets.cbegin(), targets.cend()))
        return;
    QList<int> order(rowCount());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&targets](int a, int b) { return targets.at(a) < targets.at(b); });
    reorder(order);
}

void SlideModel::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<Slide> slides;
    QList<Place> places;
    QList<bool> seen;
    slides.reserve(order.size());
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

// In one run too: scattered ones come in at the end, to be put in order there.
void SlideModel::insertNew(const Gallery &gallery)
{
    QList<int> added;
    for (int row = 0, here = 0; row < gallery.slides.size(); ++row) {
        if (here < rowCount() && m_gallery.slides.at(here).id == gallery.slides.at(row).id)
            ++here;
        else
            added.append(row);
    }
    if (added.isEmpty())
        return;
    const int count = int(added.size());
    const bool isOneRun = added.last() - added.first() + 1 == count;
    const int first = isOneRun ? added.first() : rowCount();
    beginInsertRows({}, first, first + count - 1);
    m_gallery.slides.insert(first, count, Slide());
    for (int i = 0; i < count; ++i)
        m_gallery.slides[first + i] = gallery.slides.at(added.at(i));
    m_places.insert(first, count, Place());
    m_seen.insert(first, count, false);
    endInsertRows();
}

} // namespace gallery
