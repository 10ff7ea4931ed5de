// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/viewlog.h"

#include "core/history/cardqueries.h"
#include "core/history/database.h"

#include <chrono>

namespace history {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longest = 7 * 24h;

std::chrono::milliseconds lengthOf(Span span)
{
    switch (span) {
    case Span::Hour:
        return 1h;
    case Span::Day:
        return 24h;
    case Span::Week:
        return longest;
    }
    Q_UNREACHABLE();
}

qint64 before(std::chrono::milliseconds span)
{
    return QDateTime::currentMSecsSinceEpoch() - span.count();
}

} // namespace

void ViewLog::add(qint64 gallery, const QString &base, const SlideCard &card, const QDateTime &when)
{
    const QString slide = records::withoutBase(card.slide, base);
    m_database->run(
        QStringLiteral("INSERT INTO slides (gallery, slide, position, title, chapter, pictures)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (gallery, slide) DO UPDATE SET"
                       " position = excluded.position, title = excluded.title,"
                       " chapter = excluded.chapter, pictures = excluded.pictures"),
        QVariantList{gallery, slide} + records::values(card));
    m_database->run(QStringLiteral("INSERT INTO views (gallery, slide, at) VALUES (?, ?, ?)"),
                    {gallery, slide, when.toMSecsSinceEpoch()});
    removeOutdated();
}

void ViewLog::removeOutdated()
{
    const QSqlQuery removed =
        m_database->run(QStringLiteral("DELETE FROM views WHERE at < ?"), {before(longest)});
    if (removed.numRowsAffected() > 0) {
        m_database->run(QStringLiteral(
            "DELETE FROM slides WHERE NOT EXISTS (SELECT 1 FROM views"
            " WHERE views.gallery = slides.gallery AND views.slide = slides.slide)"));
    }
}

void ViewLog::clear()
{
    m_database->run(QStringLiteral("DELETE FROM slides")); // and with them their views
}

MostViewed ViewLog::mostViewed(Span span, int most) const
{
    MostViewed answer;
    const QVariantList values = {before(lengthOf(span)), most};
    QSqlQuery galleries =
        m_database->run(QStringLiteral("SELECT %1, COUNT(*) AS number FROM views v"
                                       " JOIN galleries g ON g.id = v.gallery"
                                       " WHERE v.at >= ? AND g.address IS NOT NULL GROUP BY g.id"
                                       " ORDER BY number DESC, MAX(v.at) DESC LIMIT ?")
                            .arg(records::galleryColumns()),
                        values);
    while (m_database->next(galleries)) {
        answer.galleries.append(
            {records::galleryCard(galleries), galleries.value(QStringLiteral("number")).toInt()});
    }
    QSqlQuery slides = m_database->run(
        QStringLiteral("SELECT %1, COUNT(*) AS number FROM views v"
                       " JOIN slides s ON s.gallery = v.gallery AND s.slide = v.slide"
                       " JOIN galleries g ON g.id = v.gallery"
                       " WHERE v.at >= ? AND g.address IS NOT NULL"
                       " GROUP BY s.gallery, s.slide"
                       " ORDER BY number DESC, MAX(v.at) DESC LIMIT ?")
            .arg(records::slideColumns()),
        values);
    while (m_database->next(slides)) {
        answer.slides.append(
            {records::slideCard(slides), slides.value(QStringLiteral("number")).toInt()});
    }
    return answer;
}

} // namespace history
