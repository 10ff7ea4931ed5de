// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/schema.h"

#include "core/history/database.h"

namespace history::schema {

namespace {

// Texts and pictures are JSON as gallery/json.h writes it, moments milliseconds since 1970.
QStringList placesAndSeenSlides()
{
    return {
        QStringLiteral("CREATE TABLE galleries ("
                       " id INTEGER PRIMARY KEY,"
                       " address TEXT UNIQUE,"
                       " title TEXT NOT NULL,"
                       " pictures TEXT NOT NULL,"
                       " slides INTEGER NOT NULL,"
                       " cover INTEGER NOT NULL,"
                       " subfolders INTEGER NOT NULL,"
                       " by_date INTEGER NOT NULL,"
                       " slide TEXT,"
                       " position INTEGER NOT NULL DEFAULT 0,"
                       " read INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE seen ("
                       " gallery INTEGER NOT NULL REFERENCES galleries ON DELETE CASCADE,"
                       " slide TEXT NOT NULL,"
                       " PRIMARY KEY (gallery, slide)) WITHOUT ROWID"),
    };
}

QStringList views()
{
    return {
        QStringLiteral("CREATE TABLE slides ("
                       " gallery INTEGER NOT NULL REFERENCES galleries ON DELETE CASCADE,"
                       " slide TEXT NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " title TEXT NOT NULL,"
                       " chapter TEXT NOT NULL,"
                       " pictures TEXT NOT NULL,"
                       " PRIMARY KEY (gallery, slide)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE views ("
                       " gallery INTEGER NOT NULL,"
                       " slide TEXT NOT NULL,"
                       " at INTEGER NOT NULL,"
                       " FOREIGN KEY (gallery, slide) REFERENCES slides ON DELETE CASCADE)"),
        QStringLiteral("CREATE INDEX views_of_slides ON views (gallery, slide)"),
        QStringLiteral("CREATE INDEX views_by_time ON views (at)"),
    };
}

// From here on an address is NULL if another gallery is at that address now.
QStringList identities()
{
    return {
        QStringLiteral("ALTER TABLE galleries ADD COLUMN identity TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE galleries ADD COLUMN base TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("CREATE INDEX galleries_by_identity ON galleries (identity)"),
    };
}

} // namespace

const QList<QStringList> &steps()
{
    static const QList<QStringList> all = {placesAndSeenSlides(), views(), identities()};
    return all;
}

int latest()
{
    return int(steps().size());
}

int version(Database &database)
{
    QSqlQuery query = database.run(QStringLiteral("PRAGMA user_version"));
    return database.next(query) ? query.value(0).toInt() : 0;
}

bool migrate(Database &database)
{
    bool isDone = version(database) >= latest();
    while (!isDone) {
        const auto step = [&database] {
            // Checked again inside the transaction, where no other process can write.
            const int from = version(database);
            if (from >= latest())
                return;
            for (const QString &statement : steps().at(from))
                database.run(statement);
            database.run(QStringLiteral("PRAGMA user_version = %1").arg(from + 1));
        };
        if (!database.transact(Database::Access::Write, step))
            return false;
        isDone = version(database) >= latest();
    }
    return true;
}

} // namespace history::schema
