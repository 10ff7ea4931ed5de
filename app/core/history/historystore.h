// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/database.h"
#include "core/history/gallerycards.h"

#include <functional>
#include <optional>

namespace history {

/// The synchronous part of History, used in its worker thread. Errors are reported once; then all
/// queries give empty results.
class HistoryStore
{
public:
    /// `failed` is called in the thread that uses the store.
    HistoryStore(const QString &file, const std::function<void(const errors::Problem &)> &failed);

    Memory recall(const GalleryKey &key, int slides);
    void enter(const GalleryKey &key, const GalleryCard &card);
    /// The progress after merging, if another stored gallery has the same identity.
    std::optional<Memory> identify(const GalleryKey &key);
    void notePlace(const GalleryKey &key, const QString &slide, int position);
    void noteSeen(const GalleryKey &key, const QStringList &slides);
    void restart(const GalleryKey &key);

    /// Returns whether anything changed, as do clearViews() and clear().
    bool noteView(const GalleryKey &key, const SlideCard &card, const QDateTime &when);
    bool clearViews();
    bool clear();

    MostViewed mostViewed(Span span, int most);
    QList<GalleryCard> unfinished(int most);
    QList<GalleryCard> known(const QStringList &addresses);

private:
    using Access = Database::Access;

    bool attempt(Access access, const std::function<void()> &work);
    bool mend(const DatabaseError &fault);
    void tell(const errors::Problem &problem);

    QSqlQuery run(const QString &statement, const QVariantList &values = {});
    qint64 find(const GalleryKey &key, std::optional<int> slides = {});
    void insert(const GalleryKey &key, const GalleryCard &card);
    void update(qint64 gallery, const GalleryKey &key, const GalleryCard &card);
    Memory memoryOf(qint64 gallery, const QString &base);
    void merge(qint64 from, qint64 to);
    void see(qint64 gallery, const GalleryKey &key, const QString &slide);
    void forgetOldViews();
    void forgetDisk();

    Database m_database;
    const std::function<void(const errors::Problem &)> m_failed;
    bool m_isOff = false; ///< true after an error that cannot be recovered
    bool m_hasTold = false;
};

} // namespace history
