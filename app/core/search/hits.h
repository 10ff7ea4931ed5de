// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/textfolding.h"
#include "core/search/textindex.h"

#include <QList>

#include <memory>
#include <stop_token>

namespace search {

/// The occurrences of a query in a text index, in the order of slides and fields. An implicitly
/// shared value. A hit takes four bytes, because one letter can have millions of hits in a large
/// gallery; everything else about a hit is computed on request.
class Hits
{
public:
    Hits() = default;

    /// Looks for a folded query. Where `former` are hits of its beginning in the same index, only
    /// those are looked at. Ends early, with some hits, when a stop is requested.
    Hits(std::shared_ptr<const TextIndex> index, const QString &query, const Hits &former,
         const std::stop_token &stop = {});

    /// The folded query.
    const QString &query() const { return m_query; }
    qsizetype size() const { return m_starts.size(); }
    bool isEmpty() const { return m_starts.isEmpty(); }

    Source source(qsizetype hit) const;
    int row(qsizetype hit) const;
    /// The tags of the languages of all texts with hits, each once.
    QStringList languages() const;

    /// The number of slides with hits. Slides are numbered from 0 in the order of their rows.
    qsizetype slideCount() const { return m_slides.size(); }
    /// The number of the slide that a hit is in.
    qsizetype slideOf(qsizetype hit) const;
    /// The first hit in a slide.
    qsizetype firstInSlide(qsizetype slide) const { return m_slides.at(slide); }
    /// The number of hits in a slide.
    qsizetype countInSlide(qsizetype slide) const;

    /// The number of hits before this one in the same text.
    int numberInText(qsizetype hit) const;
    /// Where a hit is in the text of its source, whose words are `words`.
    Place place(qsizetype hit, QStringView words) const;

    /// The first hit at or after a row; size() for none.
    qsizetype firstFrom(int row) const;
    /// The most relevant hit for a reader at a row: the first hit at the beginning of a word in a
    /// title or a chapter's title, from that row on and continuing at the first; else the first hit
    /// from that row on. -1 without hits.
    qsizetype best(int row) const;
    /// The rows with a text in which a word begins with the query; rows whose text itself begins
    /// with it come first.
    QList<int> rowsByBeginning() const;

private:
    const TextIndex::Text &text(qsizetype hit) const;
    void dropRepeated();
    void groupBySlide();

    std::shared_ptr<const TextIndex> m_index;
    QString m_query;
    QList<quint32>
        m_all; ///< all occurrences, overlapping ones included: the candidates of a longer query
    QList<quint32> m_starts; ///< occurrences that do not overlap
    QList<quint32> m_slides; ///< the index in m_starts of the first hit in each slide with hits
};

} // namespace search
