// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/findsession.h"

#include "core/gallery/slidemodel.h"

namespace search {

using gallery::Tour;

FindSession::FindSession(Tour *tour, QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_search(tour->model())
    , m_elsewhere(tour->model(), Scope::AllLanguages)
{
    connect(&m_search, &SlideSearch::found, this, &FindSession::handleFound);
    connect(&m_search, &SlideSearch::outdated, this, [this] {
        setCurrent(-1);
        if (m_isActive)
            Q_EMIT hitsChanged();
        else
            m_search.release();
    });
    connect(&m_elsewhere, &SlideSearch::outdated, this, &FindSession::hitsElsewhereChanged);
    connect(&m_elsewhere, &SlideSearch::found, this, &FindSession::hitsElsewhereChanged);
    connect(tour, &Tour::currentChanged, this, &FindSession::handleCurrentChanged);
}

void FindSession::begin()
{
    if (!m_origin.isValid())
        m_from = m_tour->selection()->currentIndex();
    if (m_isActive)
        return;
    m_isActive = true;
    m_intent = Intent::Stay;
    if (m_query.isEmpty())
        m_search.prepare();
    else
        m_search.find(m_query);
}

void FindSession::end()
{
    if (!m_isActive)
        return;
    m_isActive = false;
    m_intent = Intent::Stay;
    m_origin = QModelIndex();
    m_elsewhere.release();
    Q_EMIT hitsChanged();
}

void FindSession::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_intent = Intent::Best;
    m_search.find(query);
    if (isSearching())
        Q_EMIT hitsChanged();
}

void FindSession::setForAllLanguages(bool all)
{
    m_search.setScope(all ? Scope::AllLanguages : Scope::Shown);
}

void FindSession::next()
{
    step(Intent::Next);
}

void FindSession::previous()
{
    step(Intent::Previous);
}

void FindSession::step(Intent intent)
{
    const bool begins = !m_isActive;
    if (begins)
        begin();
    if (isSearching()) {
        m_intent = intent;
        return;
    }
    const qsizetype count = hits().size();
    if (count == 0) {
        // Of a search that only begins the reader does not know yet that it has none here.
        if (!begins && !hitsElsewhere().isEmpty())
            goElsewhere();
        return;
    }
    const bool forward = intent == Intent::Next;
    qsizetype hit = m_current;
    if (hit < 0) // the current slide has no hit: the nearest one after or before it
        hit = forward ? hits().firstFrom(m_tour->current()) - 1
                      : hits().firstFrom(m_tour->current() + 1);
    hit += forward ? 1 : -1;
    const bool wraps = hit < 0 || hit == count;
    goTo((hit + count) % count);
    if (wraps)
        Q_EMIT wrapped(forward ? Tour::End::First : Tour::End::Last);
}

void FindSession::goElsewhere()
{
    if (isForAllLanguages())
        return;
    m_intent = Intent::Choose;
    setForAllLanguages(true);
}

void FindSession::goTo(qsizetype hit)
{
    if (hit < 0 || hit >= hits().size())
        return;
    setCurrent(hit);
    confirm();
}

void FindSession::confirm()
{
    m_from = m_tour->selection()->currentIndex();
    m_origin = QModelIndex();
    m_tour->settle();
}

void FindSession::goBack()
{
    if (!m_origin.isValid())
        return;
    const int row = m_origin.row();
    m_origin = QModelIndex();
    m_tour->goTo(row);
}

void FindSession::handleFound()
{
    const Intent intent = m_intent;
    m_intent = Intent::Stay;
    m_current = -1;
    Q_EMIT hitsChanged();
    switch (intent) {
    case Intent::Stay:
        setCurrent(hitAtRow());
        break;
    case Intent::Best:
        setCurrent(hits().best(qMax(0, m_from.row())));
        break;
    case Intent::Choose:
        goTo(hits().best(qMax(0, m_from.row())));
        break;
    case Intent::Next:
    case Intent::Previous:
        step(intent);
        break;
    }
    lookElsewhere();
}

void FindSession::lookElsewhere()
{
    if (m_isActive && !isSearching() && hits().isEmpty() && !hits().query().isEmpty() &&
        !isForAllLanguages() && model()->galleryLanguages().size() > 1)
        m_elsewhere.find(m_query);
}

const Hits &FindSession::hitsElsewhere() const
{
    static const Hits none;
    const bool isKnown = m_isActive && !isSearching() && hits().isEmpty() && !isForAllLanguages() &&
                         !m_elsewhere.isSearching() &&
                         m_elsewhere.hits().query() == m_search.query();
    return isKnown ? m_elsewhere.hits() : none;
}

// The hit on the current slide that corresponds to the previous one: after a change of the language
// it is at another place in the text.
qsizetype FindSession::hitAtRow() const
{
    const int row = m_slide.row();
    if (row < 0 || row != m_tour->current())
        return -1;
    const qsizetype first = hits().firstFrom(row);
    for (qsizetype hit = first; hit < hits().size() && hits().row(hit) == row; ++hit) {
        if (hits().source(hit).field == m_field && hits().numberInText(hit) == m_number)
            return hit;
    }
    const bool isOnRow = first < hits().size() && hits().row(first) == row;
    return isOnRow ? first : -1;
}

bool FindSession::isShown(qsizetype hit) const
{
    const Source source = hits().source(hit);
    const gallery::LanguageMap *map = mapOf(model()->gallery(), source);
    return map && map->choose(model()->languages()).language == source.language;
}

void FindSession::handleCurrentChanged(int row)
{
    if (m_isMoving)
        return;
    m_from = m_tour->selection()->currentIndex();
    m_origin = QModelIndex();
    if (m_isActive && m_current >= 0 && m_slide.row() != row)
        setCurrent(-1);
}

void FindSession::show(int row)
{
    if (!m_origin.isValid() && row != m_tour->current())
        m_origin = m_tour->selection()->currentIndex();
    m_isMoving = true;
    m_tour->peek(row);
    m_isMoving = false;
}

void FindSession::setCurrent(qsizetype hit)
{
    m_current = hit;
    if (hit >= 0) {
        const Source source = hits().source(hit);
        m_slide = model()->index(source.row);
        m_field = source.field;
        m_number = hits().numberInText(hit);
        show(source.row);
    }
    Q_EMIT currentChanged();
}

} // namespace search

#include "moc_findsession.cpp"
