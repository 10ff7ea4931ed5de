// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/slidesearch.h"

#include <QAbstractListModel>

namespace search {

/// The slides that match an entry of the “go to” dialog, a position or the beginning of a word of a
/// title: first the slide at the position, then slides whose title begins with the entry, then the
/// others. All slides for an empty entry.
class GoToMatches : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        PositionRole = Qt::UserRole, ///< int, the number that the counter shows
    };
    Q_ENUM(Role)

    /// Why an entry has no match.
    enum class Error { None, NoSuchPosition, NoSuchTitle };

    /// The model outlives the list.
    explicit GoToMatches(const gallery::SlideModel *model, QObject *parent = nullptr);

    void setEntry(const QString &entry);
    /// Whether the matches of the entry are still being searched.
    bool isSearching() const { return m_search.isSearching(); }
    Error error() const;
    /// The row in the gallery of the slide at a row of this list, -1 for none.
    int slideAt(int row) const;
    /// The row in this list of a slide of the gallery, -1 if it is not listed.
    int rowOf(int slide) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The matches of the entry are available.
    void matched();

private:
    void handleFound();
    void handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles);
    /// The row of the slide at the entered position; -1 for none.
    int slideAtPosition() const;

    const gallery::SlideModel *const m_model;
    SlideSearch m_search;
    QString m_entry;
    QList<int> m_slides;
    bool m_isAll = true; ///< all slides are listed, and m_slides is empty
};

} // namespace search
