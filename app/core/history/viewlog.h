// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

namespace history {

class Database;

/// The views of slides in a database: when each was looked at, for a week, and the cards to list
/// them by. Each call belongs into a transaction of Database::transact(), which reports its errors.
class ViewLog
{
public:
    /// The database outlives it.
    explicit ViewLog(Database *database)
        : m_database(database)
    {}

    /// Adds a view and removes outdated ones. The gallery is a row of the table `galleries`; ids of
    /// slides are written without `base`, see GalleryKey.
    void add(qint64 gallery, const QString &base, const SlideCard &card, const QDateTime &when);
    void removeOutdated();
    void clear();
    /// At most so many galleries and so many slides.
    MostViewed mostViewed(Span span, int most) const;

private:
    Database *const m_database;
};

} // namespace history
