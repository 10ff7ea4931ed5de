// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/work.h"
#include "core/errors/problem.h"
#include "core/history/gallerycards.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace history {

class HistoryStore;

/// What the reader has seen, and where they stopped, in every gallery: an SQLite database that any
/// number of processes share. Nothing of it leaves the machine.
///
/// No call waits for the disk: a thread of its own does the work in the order of the calls. Each
/// slide is written in a transaction of its own, so that a process that is killed loses the last
/// one at most. Galleries whose address holds a password are not written to the disk, nor are such
/// addresses of pictures.
///
/// After an error, queries give empty answers, and failed() says why, once. A damaged database is
/// renamed and a new one created; one of a newer Vitrine is not touched.
class History : public QObject
{
    Q_OBJECT
public:
    /// The file is not touched before the first call that needs it.
    explicit History(const QString &file = defaultFile(), QObject *parent = nullptr);
    /// Waits until all changes are written.
    ~History() override;

    /// `vitrine/history.sqlite` in `$XDG_STATE_HOME`, or in `~/.local/state` where that is not set
    /// (XDG Base Directory Specification 0.8).
    static QString defaultFile();

    /// A gallery was opened; progressLoaded() follows with its stored progress.
    void enter(const GalleryKey &key, const GalleryCard &card);
    /// Sets the identity of a gallery that was entered without one. progressLoaded() follows where
    /// another gallery has that identity.
    void identify(const GalleryKey &key);
    /// The reader went to a slide: it is seen, and is where they stopped. Galleries that were never
    /// entered are ignored, here and below.
    void notePlace(const GalleryKey &key, const QString &slide, int position);
    /// These slides were seen; where the reader stopped stays.
    void noteSeen(const GalleryKey &key, const QStringList &slides);
    /// Forgets what was seen in a gallery, and where the reader stopped.
    void restart(const GalleryKey &key);

    /// The reader viewed a slide; see ViewTimer. Views older than a week are removed.
    void noteView(const GalleryKey &key, const SlideCard &card,
                  const QDateTime &when = QDateTime::currentDateTimeUtc());
    /// Removes all views; where readers stopped and what they saw stays.
    void clearViews();
    /// Removes everything.
    void clear();

    /// At most so many galleries and so many slides. For background::deliver(), as the others.
    background::Work<MostViewed> mostViewed(Span span, int most = 12);
    /// Galleries with more than one slide seen, but not all, the last one read first. The one that
    /// is open now may be among them.
    background::Work<QList<GalleryCard>> unfinished(int most = 6);
    /// The cards of the galleries of these addresses that were read, in this order.
    background::Work<QList<GalleryCard>> known(const QStringList &addresses);

    /// Waits until all calls so far are done.
    void finish();

Q_SIGNALS:
    void progressLoaded(const history::GalleryKey &key, const history::ReadingProgress &progress);
    /// mostViewed() may have another answer.
    void viewsChanged();
    /// The database fails. Once at most.
    void failed(const errors::Problem &problem);

private:
    /// Calls `task(store)` in the thread, after all that was asked before, and tells what failed.
    template <typename Task>
    auto run(Task task);
    /// The same; calls `continuation` with the result in this object's thread.
    template <typename Task, typename Continuation>
    void run(Task task, Continuation continuation);
    void notifyViewsChanged(bool isChanged);

    const QString m_file;
    // Both belong to the thread.
    std::unique_ptr<HistoryStore> m_store; ///< made by the first task
    std::optional<errors::Problem> m_problem;
    /// One thread that lasts, as the connection to the database must not change it.
    QThreadPool m_thread;
};

} // namespace history
