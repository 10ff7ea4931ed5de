// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/history.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

/// Helpers for tests of the history.
namespace historytest {

inline history::GalleryCard card(const QString &title, int slides = 29)
{
    history::GalleryCard card;
    card.title = {QStringLiteral("fr"), title};
    card.slides = slides;
    card.hasCover = true;
    return card;
}

inline history::SlideCard slide(const QString &id)
{
    history::SlideCard card;
    card.slide = id;
    card.title = {QStringLiteral("fr"), QStringLiteral("Titre ") + id};
    return card;
}

/// Enters a gallery and waits for its stored progress.
inline history::ReadingProgress
enter(history::History &history, const history::GalleryKey &key,
      const history::GalleryCard &card = historytest::card("Galerie"))
{
    QSignalSpy progressLoaded(&history, &history::History::progressLoaded);
    history.enter(key, card);
    if (!QTest::qWaitFor([&progressLoaded] { return !progressLoaded.isEmpty(); }, 20'000))
        return {};
    return progressLoaded.last().at(1).value<history::ReadingProgress>();
}

/// `slide: seen seen`, sorted.
inline QString text(const history::ReadingProgress &progress)
{
    QStringList seen(progress.seen.cbegin(), progress.seen.cend());
    std::sort(seen.begin(), seen.end());
    return progress.slide + ": " + seen.join(u' ');
}

/// Waits for the result of a query.
template <typename Answer>
Answer answerOf(const background::Work<Answer> &work)
{
    if (!QTest::qWaitFor([&work] { return work.hasEnded(); }, 20'000))
        return {};
    return *work.peek();
}

/// `title 3, title 2`: each title with its number of seen slides.
inline QString text(const QList<history::GalleryCard> &cards)
{
    QStringList texts;
    for (const history::GalleryCard &card : cards)
        texts += QStringLiteral("%1 %2").arg(card.title.line({"fr"})).arg(card.seen);
    return texts.join(QStringLiteral(", "));
}

/// A second connection to a database, to inspect or change it.
class Sql
{
public:
    explicit Sql(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", m_name);
        database.setDatabaseName(file);
        database.open();
    }
    ~Sql() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Sql)

    /// Returns whether the statement succeeded.
    bool run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        const bool isDone = query.exec(statement);
        if (!isDone)
            qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        return isDone;
    }
    /// The first value of the first row.
    QVariant value(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    const QString m_name = QStringLiteral("beside");
};

} // namespace historytest
