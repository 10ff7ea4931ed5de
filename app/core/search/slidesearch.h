// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "core/search/hits.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace gallery {
class SlideModel;
}

namespace search {

/// Searches for words in the slides of a model and updates the hits when the gallery, its slides or
/// the language change. After changes in some slides only these are read again. Work that takes
/// longer than a frame runs in a thread of its own, and a newer query replaces an older one. Lives
/// in the model's thread.
class SlideSearch : public QObject
{
    Q_OBJECT
public:
    /// The model outlives the search.
    explicit SlideSearch(const gallery::SlideModel *model, Scope scope = Scope::Shown,
                         QObject *parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);

    /// Builds the index now, so that the first query does not wait for it.
    void prepare();
    /// Searches for a query as typed. If that takes less than a frame, found() is emitted before
    /// this function returns.
    void find(const QString &query);
    /// Frees the index and the query until the next find() or prepare().
    void release();

    /// The folded query of the last find().
    const QString &query() const { return m_query; }
    /// Whether a search is running; hits() are then those of an earlier query.
    bool isSearching() const
    {
        return m_reading.isRunning() || m_searching.isRunning() || m_restartTimer.isActive();
    }
    const Hits &hits() const { return m_hits; }
    const gallery::SlideModel *model() const { return m_model; }

Q_SIGNALS:
    /// The hits are about to be cleared, because the gallery, its rows or its language have
    /// changed; found() or release() follows.
    void outdated();
    /// The hits of the query are available, or have changed in slides whose texts changed.
    void found();

private:
    struct Rows
    {
        int first = 0;
        int last = -1;

        int count() const { return last - first + 1; }
    };

    void restart();
    bool updateIndex();
    void indexInBackground();
    void searchInBackground();
    void setHits(const Hits &hits);
    void invalidate();
    void handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles);
    void handleChaptersChanged();
    void refresh();

    const gallery::SlideModel *const m_model;
    Scope m_scope;
    QString m_query;
    std::shared_ptr<const TextIndex> m_index;
    QStringList m_languages;            ///< of the index, built or being built
    QList<gallery::Chapter> m_chapters; ///< likewise
    Rows m_changed;                     ///< rows whose texts are to be read again for the index
    Hits m_hits;
    QThreadPool m_worker;         ///< one thread
    background::Task m_reading;   ///< the gallery
    background::Task m_searching; ///< for the newest query
    QTimer m_restartTimer;        ///< merges the signals of one change into one new index
    QTimer m_refreshTimer;        ///< likewise, for changed texts in some rows
};

} // namespace search
