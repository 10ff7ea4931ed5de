// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/slidesearch.h"

#include "core/background/run.h"
#include "core/gallery/slidemodel.h"

#include <utility>

namespace search {

namespace {

// Limits of what is done synchronously: a small part of a frame of 16 ms, also on a slow machine.
constexpr qsizetype textsAtOnce = 400;
constexpr qsizetype unitsAtOnce = 6'000'000;

// Whether the texts of these rows are few enough to be read at once.
bool areFew(const gallery::Gallery &gallery, int first, int last, qsizetype languages)
{
    constexpr int usual = 3; // title, caption, credit
    qsizetype texts = (last - first + 1) * usual * languages;
    for (int row = first; row <= last && texts <= textsAtOnce; ++row)
        texts += gallery.slides.at(row).details.metadata.size() * languages;
    return texts <= textsAtOnce;
}

} // namespace

SlideSearch::SlideSearch(const gallery::SlideModel *model, Scope scope, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_scope(scope)
{
    m_worker.setMaxThreadCount(1);
    m_restartTimer.setSingleShot(true);
    m_restartTimer.setInterval(0);
    connect(&m_restartTimer, &QTimer::timeout, this, &SlideSearch::restart);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &SlideSearch::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &SlideSearch::invalidate);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SlideSearch::invalidate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlideSearch::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SlideSearch::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, &SlideSearch::handleDataChanged);
    connect(model, &gallery::SlideModel::updated, this, &SlideSearch::handleChaptersChanged);
}

void SlideSearch::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    invalidate();
}

void SlideSearch::prepare()
{
    if (!m_index && !m_reading.isRunning())
        restart();
}

void SlideSearch::find(const QString &query)
{
    m_query = folded(query);
    restart();
}

void SlideSearch::release()
{
    m_reading.cancel();
    m_searching.cancel();
    m_restartTimer.stop();
    m_refreshTimer.stop();
    m_query.clear();
    m_index.reset();
    m_changed = {};
    m_hits = {};
}

void SlideSearch::invalidate()
{
    if (!m_index && !m_reading.isRunning())
        return;
    m_reading.cancel();
    m_searching.cancel();
    m_refreshTimer.stop();
    m_index.reset();
    m_changed = {};
    m_hits = {};
    m_restartTimer.start();
    Q_EMIT outdated();
}

void SlideSearch::handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                                    const QList<int> &roles)
{
    using gallery::SlideModel;
    const bool isRead =
        m_scope == Scope::Titles
            ? gallery::concerns(roles, {SlideModel::TitleRole})
            : gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionRole,
                                        SlideModel::CreditRole, SlideModel::DetailsRole});
    if (!isRead || (!m_index && !m_reading.isRunning()))
        return;
    if (m_model->languages() != m_languages) {
        invalidate();
        return;
    }
    m_changed = m_changed.count() == 0
                    ? Rows{first.row(), last.row()}
                    : Rows{qMin(m_changed.first, first.row()), qMax(m_changed.last, last.row())};
    if (!m_reading.isRunning())
        m_refreshTimer.start();
}

// Titles of chapters are not in the roles of any row, because a chapter can open at any of its
// rows.
void SlideSearch::handleChaptersChanged()
{
    if (m_scope != Scope::Titles && m_model->gallery().chapters != m_chapters)
        invalidate();
}

void SlideSearch::refresh()
{
    const Rows changed = m_changed;
    if (m_searching.isRunning() || !updateIndex() || m_index->words().size() > unitsAtOnce) {
        restart();
        return;
    }
    const Hits before = std::exchange(m_hits, Hits(m_index, m_query, {}));
    const auto areIn = [&changed](const Hits &hits) {
        return hits.firstFrom(changed.first) < hits.firstFrom(changed.last + 1);
    };
    if (areIn(before) || areIn(m_hits))
        Q_EMIT found();
}

void SlideSearch::restart()
{
    m_searching.cancel();
    m_restartTimer.stop();
    if (!updateIndex())
        return; // which then searches for the query of that time
    if (m_index->words().size() > unitsAtOnce)
        searchInBackground();
    else
        setHits(Hits(m_index, m_query, m_hits));
}

// Returns whether the index is complete and up to date, or was brought up to date at once.
bool SlideSearch::updateIndex()
{
    m_refreshTimer.stop();
    if (m_reading.isRunning())
        return false;
    const gallery::Gallery &gallery = m_model->gallery();
    const Rows rows = m_index ? m_changed : Rows{0, m_model->rowCount() - 1};
    const qsizetype languages =
        m_scope == Scope::AllLanguages ? qMax<qsizetype>(1, m_model->galleryLanguages().size()) : 1;
    if (!areFew(gallery, rows.first, rows.last, languages)) {
        indexInBackground();
        return false;
    }
    if (!m_index) {
        m_languages = m_model->languages();
        m_chapters = gallery.chapters;
        m_index = std::make_shared<const TextIndex>(gallery, m_languages, m_scope);
    } else if (rows.count() > 0) {
        m_index = std::make_shared<const TextIndex>(*m_index, gallery, rows.first, rows.last);
    }
    m_changed = {};
    return true;
}

// Builds the index in the background: of the whole gallery, or of the rows that changed.
void SlideSearch::indexInBackground()
{
    m_languages = m_model->languages();
    m_chapters = m_model->gallery().chapters;
    // Implicitly shared with the model for as long as it is read, not copied.
    const auto gallery = std::make_shared<gallery::Gallery>(m_model->gallery());
    m_reading = background::run(
        &m_worker, this,
        [gallery, languages = m_languages, scope = m_scope, former = m_index,
         changed = std::exchange(m_changed, {})](const std::stop_token &stop) {
            auto index = former
                             ? std::make_shared<const TextIndex>(*former, *gallery, changed.first,
                                                                 changed.last, stop)
                             : std::make_shared<const TextIndex>(*gallery, languages, scope, stop);
            *gallery = {};
            return index;
        },
        [this](const std::shared_ptr<const TextIndex> &index) {
            m_index = index;
            restart();
        });
}

void SlideSearch::searchInBackground()
{
    m_searching = background::run(
        &m_worker, this,
        [index = m_index, query = m_query, former = m_hits](const std::stop_token &stop) {
            return Hits(index, query, former, stop);
        },
        [this](const Hits &hits) { setHits(hits); });
}

void SlideSearch::setHits(const Hits &hits)
{
    m_hits = hits;
    Q_EMIT found();
}

} // namespace search

#include "moc_slidesearch.cpp"
