// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/collectionmodel.h"

#include "imaging/requests/imagekey.h"
#include "ui/cards/cardmodel.h"

namespace ui {

void CollectionModel::setCollection(const gallery::Collection &collection)
{
    beginResetModel();
    m_collection = collection;
    endResetModel();
}

void CollectionModel::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_collection.items.size());
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const gallery::Collection::Item &item = m_collection.items.at(index.row());
    const int position = index.row() + 1;
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = item.title.line(m_languages);
        return title.isEmpty() ? item.address : title;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(position).arg(index.data().toString());
    case CardModel::PlaceholderRole: {
        imaging::Placeholder placeholder;
        placeholder.chapter = index.row();
        placeholder.position = QString::number(position);
        return QVariant::fromValue(placeholder);
    }
    case CardModel::ImageRole:
        return QVariant::fromValue(imaging::ImageKey::thumbnailOf(item.thumbnails));
    default:
        return {};
    }
}

} // namespace ui
