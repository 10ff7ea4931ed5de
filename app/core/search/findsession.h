// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/tour.h"
#include "core/search/slidesearch.h"

#include <QObject>

namespace search {

/// One search by a reader: takes the tour to what is meant while it is being typed, and from hit to
/// hit, going round. Follows the reader who goes elsewhere in between.
class FindSession : public QObject
{
    Q_OBJECT
public:
    /// The tour outlives the search.
    explicit FindSession(gallery::Tour *tour, QObject *parent = nullptr);

    const gallery::SlideModel *model() const { return m_finder.model(); }
    const Hits &hits() const { return m_finder.hits(); }
    bool isSearching() const { return m_finder.isSearching(); }
    /// As it was typed; stays when the search ends, to be repeated.
    const QString &query() const { return m_query; }
    bool isForAllLanguages() const { return m_finder.scope() == Scope::AllLanguages; }
    /// The hit that the reader is at; -1 where there is none.
    qsizetype current() const { return m_current; }
    /// Whether a hit is in a text that the reader sees, and not in that of another language.
    bool isShown(qsizetype hit) const;
    /// Whether hits are to be marked.
    bool isLive() const { return m_live; }

    /// Begins, or goes on, at the slide where the reader is.
    void begin();
    void end();
    /// Goes to what is most likely meant, seen from where the search began.
    void setQuery(const QString &query);
    void setForAllLanguages(bool all);
    void next();
    void previous();
    void goTo(qsizetype hit);

Q_SIGNALS:
    /// There are other hits, or none any more.
    void hitsChanged();
    /// The reader is at another hit, or at none.
    void currentChanged();
    /// Going on went round to this end.
    void turned(gallery::Tour::End end);

private:
    enum class Intent { Stay, Best, Next, Previous };

    void step(Intent intent);
    void take();
    void follow(int row);
    void setCurrent(qsizetype hit);
    qsizetype hitAtRow() const;

    gallery::Tour *const m_tour;
    SlideSearch m_finder;
    QString m_query;
    Intent m_intent = Intent::Stay; ///< when the hits are there
    qsizetype m_current = -1;
    Source m_source;  ///< of the current hit, to find it again
    int m_number = 0; ///< of the current hit in its text
    int m_from = 0;   ///< the row where the search began
    bool m_live = false;
    bool m_moving = false; ///< the tour, from here
};

} // namespace search
