// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/collectionmodel.h"

#include "imaging/requests/imagekey.h"
#include "sources/recommendations/recommendation.h"
#include "ui/cards/cardmodel.h"

namespace ui {

void CollectionModel::setCollection(const gallery::Collection &collection)
{
    beginResetModel();
    m_collection = collection;
    m_progress.clear();
    endResetModel();
}

void CollectionModel::setProgress(const QList<history::GalleryCard> &known)
{
    m_progress.clear();
    for (const history::GalleryCard &card : known)
        m_progress.insert(recommendations::comparable(card.address), card);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {CardModel::LineRole, CardModel::ShareRole, Qt::AccessibleTextRole,
                            Qt::AccessibleDescriptionRole});
}

void CollectionModel::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {Qt::DisplayRole, CardModel::LineRole, Qt::AccessibleTextRole,
                            Qt::AccessibleDescriptionRole});
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
    case Qt::AccessibleTextRole: {
        const QString words = line(item);
        const QString name = QStringLiteral("%1. %2").arg(position).arg(index.data().toString());
        return words.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, words);
    }
    case CardModel::LineRole:
    case Qt::AccessibleDescriptionRole:
        return line(item);
    case CardModel::ShareRole: {
        const history::GalleryCard known =
            m_progress.value(recommendations::comparable(item.address));
        return CardModel::shareSeen(known.slides, known.seen);
    }
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

QHash<int, QByteArray> CollectionModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(CardModel::LineRole, QByteArrayLiteral("line"));
    return names;
}

QString CollectionModel::line(const gallery::Collection::Item &item) const
{
    const auto known = m_progress.constFind(recommendations::comparable(item.address));
    if (item.address.isEmpty() || known == m_progress.constEnd())
        return {};
    return CardModel::progress(known->slides, known->seen).join(QStringLiteral(" · "));
}

} // namespace ui

#include "moc_collectionmodel.cpp"
