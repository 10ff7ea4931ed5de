// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/findsession.h"

#include <QAbstractListModel>

namespace search {

/// The slides with hits of a search as a list, each with the number of its hits and the words
/// around one of them: the current one, else the slide's first. Texts are created when a view
/// requests them.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SnippetRole = Qt::DisplayRole, ///< QString: one line of the words around the hit
        TitleRole = Qt::UserRole,      ///< QString: of the slide
        PositionRole,                  ///< int, the number that the counter shows
        CountRole,                     ///< int: the number of hits in the slide
        StartRole,                     ///< int: position of the hit in the snippet
        LengthRole,                    ///< int: length of the hit in the snippet
        FieldRole,                     ///< int: a Field
        LabelRole,    ///< QString: of the entry of the metadata that the hit is in; else empty
        LanguageRole, ///< QString: the tag of the text's language; empty if it is the language
                      ///< shown
    };
    Q_ENUM(Role)

    /// The search outlives the model.
    explicit ResultsModel(const FindSession *search, QObject *parent = nullptr);

    /// The row of the slide that a hit is in; -1 for none.
    int rowOf(qsizetype hit) const;
    /// The hit whose words a row shows.
    qsizetype hitAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void updateCount();
    void handleCurrentChanged();
    QVariant snippet(qsizetype hit, int role) const;
    QString accessibleText(const QModelIndex &index) const;

    const FindSession *const m_search;
    int m_count = 0;
    int m_currentRow = -1;
};

} // namespace search
