// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/database.h"
#include "core/history/viewlog.h"

#include <functional>
#include <optional>

namespace history {

/// The tables behind History, for one thread. Where the database fails, this is reported once, and
/// every call returns an empty answer.
class HistoryStore
{
public:
    /// `failed` is called once at most, in the thread that uses the store.
    HistoryStore(const QString &file, const std::function<void(const errors::Problem &)> &failed);

    /// What is remembered of a gallery with so many slides.
    ReadingProgress loadProgress(const GalleryKey &key, int slides);
    void enter(const GalleryKey &key, const GalleryCard &card);
    /// Gives a gallery its identity. Where another gallery has it, both are merged, and what is
    /// remembered then is returned.
    std::optional<ReadingProgress> identify(const GalleryKey &key);
    void notePlace(const GalleryKey &key, const QString &slide, int position);
    void noteSeen(const GalleryKey &key, const QStringList &slides);
    void restart(const GalleryKey &key);

    // Each returns whether anything changed.
    bool noteView(const GalleryKey &key, const SlideCard &card, const QDateTime &when);
    bool clearViews();
    bool clear();

    MostViewed mostViewed(Span span, int most);
    QList<GalleryCard> unfinished(int most);
    QList<GalleryCard> known(const QStringList &addresses);

private:
    using Access = Database::Access;

    /// Does the work in a transaction, again after a damaged file was replaced. Whether it is done.
    bool attempt(Access access, const std::function<void()> &work);
    bool repair(const DatabaseError &fault);
    void reportError(const errors::Problem &problem);

    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    /// The id of a gallery's row; 0 where it is not known.
    qint64 find(const GalleryKey &key, std::optional<int> slides = {});
    void insert(const GalleryKey &key, const GalleryCard &card);
    void update(qint64 gallery, const GalleryKey &key, const GalleryCard &card);
    ReadingProgress progressOf(qint64 gallery, const QString &base);
    void merge(qint64 from, qint64 to);
    void markSeen(qint64 gallery, const GalleryKey &key, const QString &slide);
    void truncateLog();

    Database m_database;
    ViewLog m_views;
    const std::function<void(const errors::Problem &)> m_failed;
    bool m_isDisabled = false; ///< the file cannot be used any more
    bool m_hasReported = false;
};

} // namespace history
