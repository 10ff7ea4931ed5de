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

/// What this reader saw and where they stopped, in every gallery, from one day to the next: an
/// SQLite database that any number of processes share. Nothing of it leaves the machine.
///
/// No call waits for the disk: a thread of its own does all that is asked, in the order in which it
/// was asked, and each slide is written by itself, so that a process that is killed loses the last
/// one at most. Galleries whose address holds a password are not written down, nor are such
/// addresses of pictures.
///
/// What goes wrong costs the memory and nothing else: questions are then answered with nothing, and
/// failed() says why, once. A damaged database is put aside and a new one begun; one of a newer
/// Vitrine is left alone.
class History : public QObject
{
    Q_OBJECT
public:
    /// Nothing is touched before the first call that needs the file.
    explicit History(const QString &file = defaultFile(), QObject *parent = nullptr);
    /// Waits until all is written.
    ~History() override;

    /// `vitrine/history.sqlite` in `$XDG_STATE_HOME`, or in `~/.local/state` where that is not set
    /// (XDG Base Directory Specification 0.8).
    static QString defaultFile();

    /// A gallery was opened; recalled() follows, with what was remembered before.
    void enter(const GalleryKey &key, const GalleryCard &card);
    /// The gallery that was entered without an identity has this one. recalled() follows where it
    /// was known elsewhere by that.
    void identify(const GalleryKey &key);
    /// The reader went to a slide: it is seen, and this is where they stop if nothing else follows.
    /// Of a gallery that was never entered nothing is noted, here and below.
    void notePlace(const GalleryKey &key, const QString &slide, int position);
    /// These slides were seen, whatever the reader's place is.
    void noteSeen(const GalleryKey &key, const QStringList &slides);
    /// REVOIR: nothing is seen, and there is no place to go on from.
    void restart(const GalleryKey &key);

    /// The reader looked at a slide for long enough; see Viewing. Views older than a week go.
    void noteView(const GalleryKey &key, const SlideCard &card,
                  const QDateTime &when = QDateTime::currentDateTimeUtc());
    /// Forgets all views; places and seen slides stay.
    void clearViews();
    /// Forgets everything.
    void clear();

    /// At most so many galleries and so many slides. For background::deliver(), as the others.
    background::Work<MostViewed> mostViewed(Span span, int most = 12);
    /// Galleries that were begun (more than one slide seen) and not finished, the last one read
    /// first. The one that is open now is among them.
    background::Work<QList<GalleryCard>> unfinished(int most = 6);
    /// What is known of the galleries of these addresses: those that were read, in this order.
    background::Work<QList<GalleryCard>> known(const QStringList &addresses);

    /// Waits until all that was asked so far is done.
    void finish();

Q_SIGNALS:
    void recalled(const history::GalleryKey &key, const history::Memory &memory);
    /// Views were written or forgotten: mostViewed() may say something else now.
    void viewsChanged();
    /// Something cannot be remembered; once in this object's life.
    void failed(const errors::Problem &problem);

private:
    /// Calls `task(store)` in the thread, after all that was asked before, and tells what failed.
    template <typename Task>
    auto run(Task task);
    /// The same; calls `continuation` with the result in this object's thread.
    template <typename Task, typename Continuation>
    void run(Task task, Continuation continuation);
    void tellViews(bool isChanged);

    const QString m_file;
    // Both belong to the thread.
    std::unique_ptr<HistoryStore> m_store; ///< made by the first task
    std::optional<errors::Problem> m_problem;
    /// One thread that lasts, as the connection to the database must not change it.
    QThreadPool m_thread;
};

} // namespace history
