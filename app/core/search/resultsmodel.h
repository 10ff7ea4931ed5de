// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/findsession.h"

#include <QAbstractListModel>

namespace search {

/// The hits of a search as a list, each with the words around it. Texts are created when a view
/// requests them.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SnippetRole = Qt::DisplayRole, ///< QString: one line of the words around the hit
        TitleRole = Qt::UserRole,      ///< QString: of the slide
        PositionRole,                  ///< int, the number that the counter shows
        StartRole,                     ///< int: position of the hit in the snippet
        LengthRole,                    ///< int: length of the hit in the snippet
        FieldRole,                     ///< int: a Field
        LanguageRole, ///< QString: the tag of the text's language; empty if it is the language
                      ///< shown
    };
    Q_ENUM(Role)

    /// The maximum number of rows; nobody reads more. FindSession has all hits.
    static constexpr qsizetype most = 100'000;

    /// The search outlives the model.
    explicit ResultsModel(const FindSession *search, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void updateCount();
    QVariant snippet(qsizetype hit, int role) const;
    QString accessibleText(const QModelIndex &index) const;

    const FindSession *const m_search;
    int m_count = 0;
};

} // namespace search
