// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of HistoryStore that stores views, and its lists.

#include "core/history/cardqueries.h"
#include "core/history/historystore.h"

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

bool HistoryStore::noteView(const GalleryKey &key, const SlideCard &card, const QDateTime &when)
{
    bool isNoted = false;
    const bool isDone = attempt(Access::Write, [&] {
        const qint64 gallery = find(key);
        isNoted = gallery != 0;
        if (!isNoted)
            return;
        const QString slide = records::withoutBase(card.slide, key.base);
        run(QStringLiteral("INSERT INTO slides (gallery, slide, position, title, chapter, pictures)"
                           " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (gallery, slide) DO UPDATE SET"
                           " position = excluded.position, title = excluded.title,"
                           " chapter = excluded.chapter, pictures = excluded.pictures"),
            QVariantList{gallery, slide} + records::values(card));
        run(QStringLiteral("INSERT INTO views (gallery, slide, at) VALUES (?, ?, ?)"),
            {gallery, slide, when.toMSecsSinceEpoch()});
        forgetOldViews();
    });
    return isDone && isNoted;
}

void HistoryStore::forgetOldViews()
{
    const QSqlQuery old = run(QStringLiteral("DELETE FROM views WHERE at < ?"), {before(longest)});
    if (old.numRowsAffected() > 0) {
        run(QStringLiteral(
            "DELETE FROM slides WHERE NOT EXISTS (SELECT 1 FROM views"
            " WHERE views.gallery = slides.gallery AND views.slide = slides.slide)"));
    }
}

bool HistoryStore::clearViews()
{
    // Deleting slides deletes their views (ON DELETE CASCADE).
    const bool isDone =
        attempt(Access::Write, [this] { run(QStringLiteral("DELETE FROM slides")); });
    forgetDisk();
    return isDone;
}

bool HistoryStore::clear()
{
    const bool isDone =
        attempt(Access::Write, [this] { run(QStringLiteral("DELETE FROM galleries")); });
    forgetDisk();
    return isDone;
}

// Removes deleted data from the write-ahead log. SQLite does so later if another process is
// reading.
void HistoryStore::forgetDisk()
{
    if (m_isOff || !m_database.open())
        return;
    run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_database.takeFault();
}

MostViewed HistoryStore::mostViewed(Span span, int most)
{
    MostViewed answer;
    const QVariantList values = {before(lengthOf(span)), most};
    attempt(Access::Read, [&] {
        answer = {};
        QSqlQuery galleries =
            run(QStringLiteral("SELECT %1, COUNT(*) AS number FROM views v"
                               " JOIN galleries g ON g.id = v.gallery"
                               " WHERE v.at >= ? AND g.address IS NOT NULL GROUP BY g.id"
                               " ORDER BY number DESC, MAX(v.at) DESC LIMIT ?")
                    .arg(records::galleryColumns()),
                values);
        while (m_database.next(galleries)) {
            answer.galleries.append({records::galleryCard(galleries),
                                     galleries.value(QStringLiteral("number")).toInt()});
        }
        QSqlQuery slides =
            run(QStringLiteral("SELECT %1, COUNT(*) AS number FROM views v"
                               " JOIN slides s ON s.gallery = v.gallery AND s.slide = v.slide"
                               " JOIN galleries g ON g.id = v.gallery"
                               " WHERE v.at >= ? AND g.address IS NOT NULL"
                               " GROUP BY s.gallery, s.slide"
                               " ORDER BY number DESC, MAX(v.at) DESC LIMIT ?")
                    .arg(records::slideColumns()),
                values);
        while (m_database.next(slides)) {
            answer.slides.append(
                {records::slideCard(slides), slides.value(QStringLiteral("number")).toInt()});
        }
    });
    return answer;
}

QList<GalleryCard> HistoryStore::unfinished(int most)
{
    QList<GalleryCard> cards;
    attempt(Access::Read, [&] {
        cards.clear();
        QSqlQuery query = run(QStringLiteral("SELECT %1 FROM galleries g"
                                             " WHERE g.address IS NOT NULL"
                                             " AND seen_slides > 1 AND seen_slides < g.slides"
                                             " ORDER BY g.read DESC LIMIT ?")
                                  .arg(records::galleryColumns()),
                              {most});
        while (m_database.next(query))
            cards.append(records::galleryCard(query));
    });
    return cards;
}

QList<GalleryCard> HistoryStore::known(const QStringList &addresses)
{
    QList<GalleryCard> cards;
    attempt(Access::Read, [&] {
        cards.clear();
        for (const QString &address : addresses) {
            QSqlQuery query = run(QStringLiteral("SELECT %1 FROM galleries g WHERE g.address = ?")
                                      .arg(records::galleryColumns()),
                                  {address});
            if (m_database.next(query))
                cards.append(records::galleryCard(query));
        }
    });
    return cards;
}

} // namespace history
