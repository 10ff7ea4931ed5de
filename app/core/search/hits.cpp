// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/hits.h"

#include <QStringMatcher>

#include <algorithm>

namespace search {

namespace {

constexpr int stopEvery = 4096; // hits between two checks of the stop flag

QList<quint32> placesIn(const QString &words, const QString &query, const std::stop_token &stop)
{
    QList<quint32> places;
    const QStringMatcher matcher(query);
    for (qsizetype at = matcher.indexIn(words); at >= 0; at = matcher.indexIn(words, at + 1)) {
        places.append(quint32(at));
        if (places.size() % stopEvery == 0 && stop.stop_requested())
            break;
    }
    return places;
}

// For queries of one letter, which can occur millions of times: QStringMatcher has no advantage
// there.
QList<quint32> placesOfUnit(const QString &words, QChar unit)
{
    QList<quint32> places(words.count(unit) + 1); // one more, for the last write of the loop
    quint32 *next = places.data();
    const QChar *const units = words.constData();
    const auto size = quint32(words.size());
    for (quint32 at = 0; at < size; ++at) {
        *next = at;
        next += units[at] == unit ? 1 : 0;
    }
    places.removeLast();
    return places;
}

// The places where the query matches beyond its first `known` units, which match already.
QList<quint32> placesAmong(const QList<quint32> &places, const QString &words, const QString &query,
                           qsizetype known)
{
    QList<quint32> left;
    const QChar *const rest = query.constData() + known;
    const auto length = size_t(query.size() - known);
    const auto last = quint32(qMax<qsizetype>(0, words.size() - query.size()));
    for (const quint32 place : places) {
        if (place <= last && std::equal(rest, rest + length, words.constData() + place + known))
            left.append(place);
    }
    return left;
}

QList<quint32> withoutOverlaps(const QList<quint32> &places, quint32 length)
{
    if (length < 2)
        return places;
    const auto overlaps = [length](quint32 a, quint32 b) { return b - a < length; };
    if (std::adjacent_find(places.cbegin(), places.cend(), overlaps) == places.cend())
        return places;
    QList<quint32> apart;
    for (const quint32 place : places) {
        if (apart.isEmpty() || place - apart.last() >= length)
            apart.append(place);
    }
    return apart;
}

// The text at a place in the words, which is in `text` or after it: for places in their order.
qsizetype textFrom(qsizetype text, const QList<TextIndex::Text> &texts, quint32 place)
{
    while (text + 1 < texts.size() && texts.at(text + 1).start <= place)
        ++text;
    return text;
}

} // namespace

Hits::Hits(std::shared_ptr<const TextIndex> index, const QString &query, const Hits &former,
           const std::stop_token &stop)
    : m_index(std::move(index))
    , m_query(query)
{
    if (query.isEmpty())
        return;
    const bool narrows =
        former.m_index == m_index && !former.m_query.isEmpty() && query.startsWith(former.m_query);
    if (narrows)
        m_all = placesAmong(former.m_all, m_index->words(), query, former.m_query.size());
    else if (query.size() == 1)
        m_all = placesOfUnit(m_index->words(), query.front());
    else
        m_all = placesIn(m_index->words(), query, stop);
    m_starts = withoutOverlaps(m_all, quint32(query.size()));
    if (m_index->hasRepeatedTitles())
        dropRepeated();
    groupBySlide();
}

// What repeats a title is found in the title.
void Hits::dropRepeated()
{
    const QList<TextIndex::Text> &texts = m_index->texts();
    qsizetype at = 0;
    m_starts.removeIf([this, &texts, &at](quint32 start) {
        at = textFrom(at, texts, start);
        const TextIndex::Text &text = texts.at(at);
        return start + m_query.size() <= text.start + text.repeated;
    });
}

void Hits::groupBySlide()
{
    const QList<TextIndex::Text> &texts = m_index->texts();
    qsizetype at = 0;
    int row = -1;
    for (qsizetype hit = 0; hit < m_starts.size(); ++hit) {
        at = textFrom(at, texts, m_starts.at(hit));
        if (texts.at(at).row != row) {
            row = texts.at(at).row;
            m_slides.append(quint32(hit));
        }
    }
}

qsizetype Hits::slideOf(qsizetype hit) const
{
    return std::upper_bound(m_slides.cbegin(), m_slides.cend(), quint32(hit)) - m_slides.cbegin() -
           1;
}

qsizetype Hits::countInSlide(qsizetype slide) const
{
    const qsizetype end = slide + 1 < m_slides.size() ? m_slides.at(slide + 1) : m_starts.size();
    return end - m_slides.at(slide);
}

QStringList Hits::languages() const
{
    QStringList languages;
    qsizetype at = 0;
    for (const quint32 start : m_starts) {
        const QList<TextIndex::Text> &texts = m_index->texts(); // without hits there may be none
        at = textFrom(at, texts, start);
        if (const QString &language = m_index->language(texts.at(at));
            !languages.contains(language))
            languages += language;
    }
    return languages;
}

const TextIndex::Text &Hits::text(qsizetype hit) const
{
    return m_index->texts().at(m_index->textAt(m_starts.at(hit)));
}

Source Hits::source(qsizetype hit) const
{
    return m_index->source(text(hit));
}

int Hits::row(qsizetype hit) const
{
    return text(hit).row;
}

int Hits::numberInText(qsizetype hit) const
{
    const auto start = quint32(text(hit).start);
    const auto first = std::lower_bound(m_starts.cbegin(), m_starts.cbegin() + hit, start);
    return int(m_starts.cbegin() + hit - first);
}

Place Hits::place(qsizetype hit, QStringView words) const
{
    return FoldedText(words).original({m_starts.at(hit) - text(hit).start, m_query.size()});
}

qsizetype Hits::firstFrom(int row) const
{
    if (isEmpty())
        return 0;
    const auto start = quint32(m_index->startOf(row));
    return std::lower_bound(m_starts.cbegin(), m_starts.cend(), start) - m_starts.cbegin();
}

qsizetype Hits::best(int row) const
{
    if (isEmpty())
        return -1;
    const qsizetype from = firstFrom(row);
    const QStringView words = m_index->words();
    const QList<TextIndex::Text> &texts = m_index->texts();
    const auto look = [this, words, &texts](qsizetype hit, qsizetype end) -> qsizetype {
        for (qsizetype at = hit < end ? m_index->textAt(m_starts.at(hit)) : 0; hit < end; ++at) {
            const TextIndex::Text &text = texts.at(at);
            const qsizetype next = at + 1 < texts.size() ? texts.at(at + 1).start : words.size();
            const qsizetype most = qMin(end, hit + next - text.start);
            const qsizetype beyond =
                std::lower_bound(m_starts.cbegin() + hit, m_starts.cbegin() + most, quint32(next)) -
                m_starts.cbegin();
            const bool isTitle = text.field == Field::Title || text.field == Field::Chapter;
            for (; isTitle && hit < beyond; ++hit) {
                if (beginsWord(words.sliced(text.start), m_starts.at(hit) - text.start))
                    return hit;
            }
            hit = beyond;
        }
        return -1;
    };
    if (const qsizetype after = look(from, size()); after >= 0)
        return after;
    if (const qsizetype before = look(0, from); before >= 0)
        return before;
    return from == size() ? 0 : from;
}

QList<int> Hits::rowsByBeginning() const
{
    QList<int> starting;
    QList<int> others;
    if (isEmpty())
        return starting;
    const QList<TextIndex::Text> &texts = m_index->texts();
    qsizetype at = 0;
    int last = -1;
    for (const quint32 start : m_starts) {
        at = textFrom(at, texts, start);
        const TextIndex::Text &text = texts.at(at);
        if (text.row == last ||
            !beginsWord(QStringView(m_index->words()).sliced(text.start), start - text.start))
            continue;
        last = text.row;
        (start == text.start ? starting : others).append(text.row);
    }
    return starting + others;
}

} // namespace search
