// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/findsession.h"

#include <QAbstractListModel>

namespace search {

/// The hits of a search as a list with the words around each. Texts are made when a view asks for
/// them.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SnippetRole = Qt::DisplayRole, ///< QString: one line of the words around the hit
        TitleRole = Qt::UserRole,      ///< QString: of the slide
        PositionRole,                  ///< int, the number that the counter shows
        StartRole,                     ///< int: where the hit is in the snippet
        LengthRole,                    ///< int
        FieldRole,                     ///< int: a Field
        LanguageRole, ///< QString: the tag of the text's language; empty where it is the one shown
    };
    Q_ENUM(Role)

    /// A list has so many hits at most, which no reader runs through; the search itself has all.
    static constexpr qsizetype most = 100'000;

    /// The search outlives the list.
    explicit ResultsModel(const FindSession *search, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void follow();
    QVariant snippet(qsizetype hit, int role) const;
    QString spoken(const QModelIndex &index) const;

    const FindSession *const m_search;
    int m_count = 0;
};

} // namespace search
