// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/slidesearch.h"

#include <QAbstractListModel>

namespace search {

/// The slides that a reader may mean by a position or by the beginning of a word of a title: the
/// one at that position, those whose title begins so, then the others. Without an entry, all.
class GoToMatches : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        PositionRole = Qt::UserRole, ///< int, the number that the counter shows
    };
    Q_ENUM(Role)

    /// What is wrong with an entry.
    enum class Fault { None, NoSuchPosition, NoSuchTitle };

    /// The model outlives the list.
    explicit GoToMatches(const gallery::SlideModel *model, QObject *parent = nullptr);

    void setEntry(const QString &entry);
    /// Whether the matches of the entry are still to come.
    bool isSearching() const { return m_finder.isSearching(); }
    Fault fault() const;
    /// The row of the gallery's slide at a row of the list, -1 for none.
    int slideAt(int row) const;
    /// The row of the list at which a slide is, -1 where it is not.
    int rowOf(int slide) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The matches of the entry are there.
    void matched();

private:
    void take();
    void follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    /// The slide at the position that was entered: -1 where there is none.
    int entered() const;

    const gallery::SlideModel *const m_model;
    SlideSearch m_finder;
    QString m_entry;
    QList<int> m_slides;
    bool m_isAll = true; ///< the rows of the gallery stand for themselves
};

} // namespace search
