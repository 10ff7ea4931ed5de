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

/// Finds words in the slides of a model and keeps what it found in step with them: with another
/// gallery, other slides, another language. Where only texts of some slides change, only these are
/// read anew. What takes longer than a frame is done in a thread of its own, where the newest query
/// wins. Use it in the model's thread.
class SlideSearch : public QObject
{
    Q_OBJECT
public:
    /// The model outlives the finder.
    explicit SlideSearch(const gallery::SlideModel *model, Scope scope = Scope::Shown,
                         QObject *parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);

    /// Reads the gallery, if that has not been done, so that the first query need not wait for it.
    void prepare();
    /// Looks for a query as it was typed. found() comes before this returns where that takes less
    /// than a frame.
    void find(const QString &query);
    /// Forgets gallery and query until the next one.
    void release();

    /// The query of the last find(), folded.
    const QString &query() const { return m_query; }
    /// Whether the hits of the query are still to come; hits() are of an earlier one then.
    bool isSearching() const
    {
        return m_reading.isRunning() || m_searching.isRunning() || m_renewal.isActive();
    }
    const Hits &hits() const { return m_hits; }
    const gallery::SlideModel *model() const { return m_model; }

Q_SIGNALS:
    /// What was found is about to be forgotten, as the gallery, the number or the order of its
    /// slides, or its language changed; found() or release() follows.
    void outdated();
    /// The hits of the query are there, or other ones in slides whose texts changed.
    void found();

private:
    struct Rows
    {
        int first = 0;
        int last = -1;

        int count() const { return last - first + 1; }
    };

    void ask();
    bool makeIndex();
    void readBehind();
    void searchBehind();
    void take(const Hits &hits);
    void renew();
    void follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void followChapters();
    void refresh();

    const gallery::SlideModel *const m_model;
    Scope m_scope;
    QString m_query;
    std::shared_ptr<const TextIndex> m_index;
    QStringList m_languages;            ///< that the index is for, or will be
    QList<gallery::Chapter> m_chapters; ///< likewise
    Rows m_changed;                     ///< whose texts are to be read anew for it
    Hits m_hits;
    QThreadPool m_worker;         ///< one thread
    background::Task m_reading;   ///< the gallery
    background::Task m_searching; ///< for the newest query
    QTimer m_renewal;             ///< once for all the signals of one change
    QTimer m_refreshing;          ///< likewise, for texts that changed in some rows
};

} // namespace search
