// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "core/history/gallerycards.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace history {

class HistoryStore;

/// Stores which slides of each gallery were seen and where the reader stopped, in an SQLite
/// database that several processes may share. The data stays on this machine.
///
/// All calls are asynchronous: a worker thread carries them out in their order. Each slide is
/// written at once, so that a killed process loses at most the latest one. Galleries whose address
/// contains a password are not stored, nor are such addresses of pictures.
///
/// After an error queries give empty results, and failed() is emitted once. A damaged database is
/// renamed and a new one created; the database of a newer version of Vitrine is left unchanged.
class History : public QObject
{
    Q_OBJECT
public:
    /// The file is not accessed before the first call that needs it.
    explicit History(const QString &file = defaultFile(), QObject *parent = nullptr);
    /// Waits until all changes are written.
    ~History() override;

    /// `vitrine/history.sqlite` in `$XDG_STATE_HOME`, or in `~/.local/state` where that is not set
    /// (XDG Base Directory Specification 0.8).
    static QString defaultFile();

    /// A gallery was opened; recalled() follows with its stored progress.
    void enter(const GalleryKey &key, const GalleryCard &card);
    /// Sets the identity of a gallery that was entered without one. recalled() follows if the
    /// identity is known from another address.
    void identify(const GalleryKey &key);
    /// The reader went to a slide: marks it as seen and as the one to resume at. Ignored for a
    /// gallery that was not entered, as are the functions below.
    void notePlace(const GalleryKey &key, const QString &slide, int position);
    /// Marks slides as seen, without changing where to resume.
    void noteSeen(const GalleryKey &key, const QStringList &slides);
    /// REVOIR: clears the seen slides and the slide to resume at.
    void restart(const GalleryKey &key);

    /// Counts a view of a slide; see ViewTimer. Removes views older than a week.
    void noteView(const GalleryKey &key, const SlideCard &card,
                  const QDateTime &when = QDateTime::currentDateTimeUtc());
    /// Removes all views; seen slides and positions stay.
    void clearViews();
    /// Removes everything.
    void clear();

    /// The most viewed galleries and slides, at most `most` of each.
    QFuture<MostViewed> mostViewed(Span span, int most = 12);
    /// Galleries with more than one slide seen but not all, the one read last first. Includes the
    /// open gallery.
    QFuture<QList<GalleryCard>> unfinished(int most = 6);
    /// The stored cards of the galleries at these addresses, in this order; others are left out.
    QFuture<QList<GalleryCard>> known(const QStringList &addresses);

    /// Waits until all calls so far are carried out.
    void finish();

Q_SIGNALS:
    void recalled(const history::GalleryKey &key, const history::Memory &memory);
    /// Views were stored or removed, so the result of mostViewed() may have changed.
    void viewsChanged();
    /// The history is not available. Emitted at most once.
    void failed(const errors::Problem &problem);

private:
    /// Runs a task in the worker thread.
    void run(const std::function<void(HistoryStore &)> &task);
    template <typename Answer>
    QFuture<Answer> ask(const std::function<Answer(HistoryStore &)> &question);
    /// Emits a signal from this object's thread.
    void tell(const std::function<void()> &signal);
    std::unique_ptr<HistoryStore> makeStore();

    const QString m_file;
    QThread m_thread;
    QObject m_worker;                      ///< lives in m_thread
    std::unique_ptr<HistoryStore> m_store; ///< created, used and deleted in m_thread
};

} // namespace history
