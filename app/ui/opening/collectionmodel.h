// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/history/gallerycards.h"

#include <QAbstractListModel>
#include <QHash>

namespace ui {

/// The items of a collection, with their titles in the reader's languages and the roles of
/// CardModel for their images and placeholders, and for what was seen of them.
class CollectionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    const gallery::Collection &collection() const { return m_collection; }
    void setCollection(const gallery::Collection &collection);
    /// The galleries of the collection that were opened before, and what was seen of them. Others
    /// are ignored.
    void setProgress(const QList<history::GalleryCard> &known);
    const QStringList &languages() const { return m_languages; }
    /// The languages that the reader prefers, BCP 47 tags, best first.
    void setLanguages(const QStringList &preferences);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString line(const gallery::Collection::Item &item) const;

    gallery::Collection m_collection;
    QStringList m_languages;
    QHash<QString, history::GalleryCard> m_progress; ///< by recommendations::comparable()
};

} // namespace ui
