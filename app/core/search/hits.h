// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"
#include "core/search/textindex.h"

#include <QList>

#include <memory>
#include <stop_token>

namespace search {

/// Where a query occurs in an index, in the order of slides and fields. A value that shares what it
/// holds; a hit costs four bytes, as one letter has millions of them in a large gallery, and what
/// else is to be known of it is worked out when it is asked for.
class Hits
{
public:
    Hits() = default;

    /// Looks for a folded query. Where `former` are hits of its beginning in the same index, only
    /// those are looked at. Ends early, with some hits, when a stop is requested.
    Hits(std::shared_ptr<const TextIndex> index, const QString &query, const Hits &former,
         const std::stop_token &stop = {});

    /// The query as it was folded.
    const QString &query() const { return m_query; }
    qsizetype size() const { return m_starts.size(); }
    bool isEmpty() const { return m_starts.isEmpty(); }

    Source source(qsizetype hit) const;
    int row(qsizetype hit) const;
    /// How many hits come before this one in the same text.
    int numberInText(qsizetype hit) const;
    /// Where a hit is in the words of its source.
    Place place(qsizetype hit, QStringView words) const;

    /// The first hit at or after a row; size() where there is none.
    qsizetype firstFrom(int row) const;
    /// The hit that is most likely meant, by a reader at that row: the first one, going round, at
    /// which a word of a title or of a chapter's title begins; else the first one from there. -1
    /// without hits.
    qsizetype best(int row) const;
    /// The rows where a word of a text begins with the query: first those whose text does.
    QList<int> rowsByBeginning() const;

private:
    const TextIndex::Text &text(qsizetype hit) const;

    std::shared_ptr<const TextIndex> m_index;
    QString m_query;
    QList<quint32> m_all;    ///< every place, overlaps too: all that a longer query may have
    QList<quint32> m_starts; ///< those that do not overlap
};

} // namespace search
