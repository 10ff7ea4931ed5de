// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"

#include "core/history/cardqueries.h"
#include "core/history/databaserescue.h"
#include "core/history/historyproblem.h"

#include <QFileInfo>
#include <QUrl>

namespace history {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

// Whether a local path does not exist any more. Other addresses are not checked.
bool isGone(const QString &address)
{
    return address.isEmpty() || (address.startsWith(u'/') && !QFileInfo::exists(address));
}

QString urlOf(const QString &base)
{
    return QUrl::fromLocalFile(base).toString(QUrl::FullyEncoded);
}

} // namespace

HistoryStore::HistoryStore(const QString &file,
                           const std::function<void(const errors::Problem &)> &failed)
    : m_database(file)
    , m_views(&m_database)
    , m_failed(failed)
{}

bool HistoryStore::attempt(Access access, const std::function<void()> &work)
{
    for (bool isRepaired = false; !m_isDisabled;) {
        if (m_database.open() && m_database.transact(access, work))
            return true;
        const DatabaseError fault = m_database.takeError().value_or(DatabaseError());
        if (fault.isDamage() && !isRepaired) {
            isRepaired = repair(fault);
            continue;
        }
        m_isDisabled = fault.isDamage() || fault.code < 0;
        reportError(problemOf(fault, m_database.file()));
        break;
    }
    return false;
}

bool HistoryStore::repair(const DatabaseError &fault)
{
    m_database.close();
    const std::optional<QString> aside = moveAside(m_database.file());
    m_isDisabled = !aside;
    if (!aside)
        reportError(problemOf(fault, m_database.file()));
    else if (!aside->isEmpty())
        reportError(HistoryProblem::damaged(*aside, m_database.file()));
    return !m_isDisabled;
}

void HistoryStore::reportError(const errors::Problem &problem)
{
    if (!m_hasReported)
        m_failed(problem);
    m_hasReported = true;
}

QSqlQuery HistoryStore::run(const QString &statement, const QVariantList &values)
{
    return m_database.run(statement, values);
}

// Finds a gallery by its address, or by its identity if the address is unknown or belongs to a
// gallery with another identity.
qint64 HistoryStore::find(const GalleryKey &key, std::optional<int> slides)
{
    QSqlQuery here =
        run(QStringLiteral("SELECT id, identity FROM galleries WHERE address = ?"), {key.address});
    const qint64 atAddress = m_database.next(here) ? here.value(0).toLongLong() : 0;
    if (key.identity.isEmpty())
        return atAddress;
    if (atAddress) {
        const QString identity = here.value(1).toString();
        if (identity.isEmpty() || identity == key.identity)
            return atAddress;
    }
    QSqlQuery same = run(QStringLiteral("SELECT id, address, slides FROM galleries"
                                        " WHERE identity = ? ORDER BY read DESC"),
                         {key.identity});
    while (m_database.next(same)) {
        // A copied manifest often keeps the id of the original.
        if (!slides || same.value(2).toInt() == *slides || isGone(same.value(1).toString()))
            return same.value(0).toLongLong();
    }
    return atAddress;
}

ReadingProgress HistoryStore::loadProgress(const GalleryKey &key, int slides)
{
    ReadingProgress progress;
    attempt(Access::Read, [&] {
        if (const qint64 gallery = find(key, slides))
            progress = progressOf(gallery, key.base);
    });
    return progress;
}

ReadingProgress HistoryStore::progressOf(qint64 gallery, const QString &base)
{
    ReadingProgress progress;
    QSqlQuery place = run(QStringLiteral("SELECT slide FROM galleries WHERE id = ?"), {gallery});
    if (m_database.next(place) && !place.value(0).isNull())
        progress.slide = records::withBase(place.value(0).toString(), base);
    QSqlQuery seen = run(QStringLiteral("SELECT slide FROM seen WHERE gallery = ?"), {gallery});
    while (m_database.next(seen))
        progress.seen.insert(records::withBase(seen.value(0).toString(), base));
    return progress;
}

void HistoryStore::enter(const GalleryKey &key, const GalleryCard &card)
{
    attempt(Access::Write, [&] {
        const qint64 gallery = find(key, card.slides);
        run(QStringLiteral("UPDATE galleries SET address = NULL WHERE address = ? AND id <> ?"),
            {key.address, gallery});
        if (gallery)
            update(gallery, key, card);
        else
            insert(key, card);
        m_views.removeOutdated();
    });
}

void HistoryStore::insert(const GalleryKey &key, const GalleryCard &card)
{
    run(QStringLiteral("INSERT INTO galleries (address, identity, base, position, read,"
                       " title, pictures, slides, cover, subfolders, by_date)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{key.address, key.identity, key.base, card.position, now()} +
            records::values(card));
}

void HistoryStore::update(qint64 gallery, const GalleryKey &key, const GalleryCard &card)
{
    run(QStringLiteral("UPDATE galleries SET address = ?, base = ?, read = ?,"
                       " title = ?, pictures = ?, slides = ?, cover = ?, subfolders = ?,"
                       " by_date = ? WHERE id = ?"),
        QVariantList{key.address, key.base, now()} + records::values(card) + QVariantList{gallery});
    if (!key.identity.isEmpty()) {
        run(QStringLiteral("UPDATE galleries SET identity = ? WHERE id = ?"),
            {key.identity, gallery});
    }
}

std::optional<ReadingProgress> HistoryStore::identify(const GalleryKey &key)
{
    std::optional<ReadingProgress> progress;
    attempt(Access::Write, [&] {
        progress.reset();
        QSqlQuery own = run(QStringLiteral("SELECT id, identity FROM galleries WHERE address = ?"),
                            {key.address});
        if (!m_database.next(own) || own.value(1).toString() == key.identity)
            return;
        const qint64 gallery = own.value(0).toLongLong();
        QSqlQuery same = run(QStringLiteral("SELECT id FROM galleries WHERE identity = ?"
                                            " ORDER BY read DESC"),
                             {key.identity});
        // The gallery at this address was edited and has a new identity.
        if (own.value(1).toString().isEmpty() && m_database.next(same)) {
            merge(same.value(0).toLongLong(), gallery);
            progress = progressOf(gallery, key.base);
        }
        run(QStringLiteral("UPDATE galleries SET identity = ? WHERE id = ?"),
            {key.identity, gallery});
    });
    return progress;
}

// The position in the open gallery takes precedence.
void HistoryStore::merge(qint64 from, qint64 to)
{
    QSqlQuery bases = run(QStringLiteral("SELECT a.base, b.base FROM galleries a, galleries b"
                                         " WHERE a.id = ? AND b.id = ?"),
                          {from, to});
    if (!m_database.next(bases))
        return;
    run(QStringLiteral("INSERT OR IGNORE INTO seen SELECT ?, slide FROM seen WHERE gallery = ?"),
        {to, from});
    run(QStringLiteral("INSERT OR IGNORE INTO slides SELECT ?, slide, position, title, chapter,"
                       " replace(pictures, ?, ?) FROM slides WHERE gallery = ?"),
        {to, urlOf(bases.value(0).toString()), urlOf(bases.value(1).toString()), from});
    run(QStringLiteral("UPDATE views SET gallery = ? WHERE gallery = ?"), {to, from});
    run(QStringLiteral("UPDATE galleries SET (slide, position) ="
                       " (SELECT slide, position FROM galleries WHERE id = ?)"
                       " WHERE id = ? AND slide IS NULL"),
        {from, to});
    run(QStringLiteral("DELETE FROM galleries WHERE id = ?"), {from});
}

void HistoryStore::notePlace(const GalleryKey &key, const QString &slide, int position)
{
    attempt(Access::Write, [&] {
        const qint64 gallery = find(key);
        if (!gallery)
            return;
        markSeen(gallery, key, slide);
        run(QStringLiteral("UPDATE galleries SET slide = ?, position = ?, read = ? WHERE id = ?"),
            {records::withoutBase(slide, key.base), position, now(), gallery});
    });
}

void HistoryStore::noteSeen(const GalleryKey &key, const QStringList &slides)
{
    attempt(Access::Write, [&] {
        const qint64 gallery = find(key);
        for (const QString &slide : slides) {
            if (gallery)
                markSeen(gallery, key, slide);
        }
    });
}

void HistoryStore::markSeen(qint64 gallery, const GalleryKey &key, const QString &slide)
{
    run(QStringLiteral("INSERT OR IGNORE INTO seen VALUES (?, ?)"),
        {gallery, records::withoutBase(slide, key.base)});
}

void HistoryStore::restart(const GalleryKey &key)
{
    attempt(Access::Write, [&] {
        const qint64 gallery = find(key);
        run(QStringLiteral("DELETE FROM seen WHERE gallery = ?"), {gallery});
        run(QStringLiteral("UPDATE galleries SET slide = NULL WHERE id = ?"), {gallery});
    });
}

bool HistoryStore::noteView(const GalleryKey &key, const SlideCard &card, const QDateTime &when)
{
    bool isNoted = false;
    const bool isDone = attempt(Access::Write, [&] {
        const qint64 gallery = find(key);
        isNoted = gallery != 0;
        if (isNoted)
            m_views.add(gallery, key.base, card, when);
    });
    return isDone && isNoted;
}

bool HistoryStore::clearViews()
{
    const bool isDone = attempt(Access::Write, [this] { m_views.clear(); });
    truncateLog();
    return isDone;
}

bool HistoryStore::clear()
{
    const bool isDone =
        attempt(Access::Write, [this] { run(QStringLiteral("DELETE FROM galleries")); });
    truncateLog();
    return isDone;
}

// SQLite's write-ahead log holds what was deleted until then. Where another process is reading, it
// is truncated later.
void HistoryStore::truncateLog()
{
    if (m_isDisabled || !m_database.open())
        return;
    run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_database.takeError();
}

MostViewed HistoryStore::mostViewed(Span span, int most)
{
    MostViewed answer;
    attempt(Access::Read, [&] { answer = m_views.mostViewed(span, most); });
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
