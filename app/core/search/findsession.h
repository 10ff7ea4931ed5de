// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/tour.h"
#include "core/search/slidesearch.h"

#include <QObject>

namespace search {

/// One search by the reader: shows the best hit while the query is typed, without its slide
/// counting as seen, and goes from hit to hit, continuing at the other end. Notices when the reader
/// goes to another slide in between. Where the language that the reader sees has no hit, looks
/// whether the others have some.
class FindSession : public QObject
{
    Q_OBJECT
public:
    /// The tour outlives the session.
    explicit FindSession(gallery::Tour *tour, QObject *parent = nullptr);

    const gallery::SlideModel *model() const { return m_search.model(); }
    const Hits &hits() const { return m_search.hits(); }
    bool isSearching() const { return m_search.isSearching(); }
    /// The query as typed. Kept when the session ends, for repeating the search.
    const QString &query() const { return m_query; }
    bool isForAllLanguages() const { return m_search.scope() == Scope::AllLanguages; }
    /// The index of the hit that the reader is at; -1 for none.
    qsizetype current() const { return m_current; }
    /// Whether a hit is in a text in the language that the reader sees.
    bool isShown(qsizetype hit) const;
    /// Whether hits are to be marked in the texts.
    bool isActive() const { return m_isActive; }

    /// Starts or continues a search at the current slide.
    void begin();
    void end();
    /// Sets the query and goes to its best hit, counted from the slide where the search began.
    void setQuery(const QString &query);
    void setForAllLanguages(bool all);
    /// The hits in other languages; empty where the language shown has any, where all languages are
    /// searched, and until they are known.
    const Hits &hitsElsewhere() const;
    /// Go to another hit; where there is none, to those in other languages.
    void next();
    void previous();
    /// Searches all languages from now on and goes to the best hit.
    void goElsewhere();
    void goTo(qsizetype hit);
    /// The reader wants the slide that was shown while typing.
    void confirm();
    /// Goes back to the slide where the reader was before the query was typed, unless they went to
    /// a hit or to another slide since.
    void goBack();

Q_SIGNALS:
    /// hits() has changed, or there are none any more.
    void hitsChanged();
    /// hitsElsewhere() has changed.
    void hitsElsewhereChanged();
    /// Another hit, or none, is current.
    void currentChanged();
    /// next() or previous() has continued at this end.
    void wrapped(gallery::Tour::End end);

private:
    enum class Intent { Stay, Best, Choose, Next, Previous };

    void step(Intent intent);
    void handleFound();
    void handleCurrentChanged(int row);
    void setCurrent(qsizetype hit);
    void show(int row);
    qsizetype hitAtRow() const;
    void lookElsewhere();

    gallery::Tour *const m_tour;
    SlideSearch m_search;
    SlideSearch m_elsewhere; ///< in all languages
    QString m_query;
    Intent m_intent = Intent::Stay; ///< to be carried out when the hits are available
    qsizetype m_current = -1;
    QPersistentModelIndex m_slide;  ///< of the current hit, to find it again after a change
    Field m_field = Field::Title;   ///< likewise
    int m_number = 0;               ///< of the current hit in its text
    QPersistentModelIndex m_from;   ///< where the search began
    QPersistentModelIndex m_origin; ///< where the reader was before what is shown in passing
    bool m_isActive = false;
    bool m_isMoving = false; ///< whether this object is moving the tour
};

} // namespace search
