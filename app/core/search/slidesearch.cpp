// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/slidesearch.h"

#include "core/background/run.h"
#include "core/gallery/slidemodel.h"

#include <utility>

namespace search {

namespace {

// Limits of what is done synchronously: a small part of a frame of 16 ms, also on a slow machine.
constexpr int slidesAtOnce = 100;
constexpr qsizetype unitsAtOnce = 6'000'000;

} // namespace

SlideSearch::SlideSearch(const gallery::SlideModel *model, Scope scope, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_scope(scope)
{
    m_worker.setMaxThreadCount(1);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, &SlideSearch::ask);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &SlideSearch::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::dataChanged, this, &SlideSearch::follow);
    connect(model, &gallery::SlideModel::updated, this, &SlideSearch::followChapters);
}

void SlideSearch::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    renew();
}

void SlideSearch::prepare()
{
    if (!m_index && !m_reading.isRunning())
        ask();
}

void SlideSearch::find(const QString &query)
{
    m_query = folded(query);
    ask();
}

void SlideSearch::release()
{
    m_reading.cancel();
    m_searching.cancel();
    m_renewal.stop();
    m_refreshing.stop();
    m_query.clear();
    m_index.reset();
    m_changed = {};
    m_hits = {};
}

void SlideSearch::renew()
{
    if (!m_index && !m_reading.isRunning())
        return;
    m_reading.cancel();
    m_searching.cancel();
    m_refreshing.stop();
    m_index.reset();
    m_changed = {};
    m_hits = {};
    m_renewal.start();
    Q_EMIT outdated();
}

void SlideSearch::follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    using gallery::SlideModel;
    const bool isRead =
        m_scope == Scope::Titles
            ? gallery::concerns(roles, {SlideModel::TitleRole})
            : gallery::concerns(
                  roles, {SlideModel::TitleRole, SlideModel::CaptionRole, SlideModel::CreditRole});
    if (!isRead || (!m_index && !m_reading.isRunning()))
        return;
    if (m_model->languages() != m_languages) {
        renew();
        return;
    }
    m_changed = m_changed.count() == 0
                    ? Rows{first.row(), last.row()}
                    : Rows{qMin(m_changed.first, first.row()), qMax(m_changed.last, last.row())};
    if (!m_reading.isRunning())
        m_refreshing.start();
}

// Titles of chapters are not in the roles of any row, because a chapter can open at any of its
// rows.
void SlideSearch::followChapters()
{
    if (m_scope != Scope::Titles && m_model->gallery().chapters != m_chapters)
        renew();
}

void SlideSearch::refresh()
{
    const Rows changed = m_changed;
    if (m_searching.isRunning() || !makeIndex() || m_index->words().size() > unitsAtOnce) {
        ask();
        return;
    }
    const Hits before = std::exchange(m_hits, Hits(m_index, m_query, {}));
    const auto areIn = [&changed](const Hits &hits) {
        return hits.firstFrom(changed.first) < hits.firstFrom(changed.last + 1);
    };
    if (areIn(before) || areIn(m_hits))
        Q_EMIT found();
}

void SlideSearch::ask()
{
    m_searching.cancel();
    m_renewal.stop();
    if (!makeIndex())
        return; // which then searches for the query of that time
    if (m_index->words().size() > unitsAtOnce)
        searchBehind();
    else
        take(Hits(m_index, m_query, m_hits));
}

// Returns whether the index is complete and up to date, or was brought up to date at once.
bool SlideSearch::makeIndex()
{
    m_refreshing.stop();
    if (m_reading.isRunning())
        return false;
    const int count = m_index ? m_changed.count() : m_model->rowCount();
    if (count > slidesAtOnce) {
        readBehind();
        return false;
    }
    const gallery::Gallery &gallery = m_model->gallery();
    if (!m_index) {
        m_languages = m_model->languages();
        m_chapters = gallery.chapters;
        m_index = std::make_shared<const TextIndex>(gallery, m_languages, m_scope);
    } else if (count > 0) {
        m_index =
            std::make_shared<const TextIndex>(*m_index, gallery, m_changed.first, m_changed.last);
    }
    m_changed = {};
    return true;
}

// Builds the index in the background: of the whole gallery, or of the rows that changed.
void SlideSearch::readBehind()
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
            ask();
        });
}

void SlideSearch::searchBehind()
{
    m_searching = background::run(
        &m_worker, this,
        [index = m_index, query = m_query, former = m_hits](const std::stop_token &stop) {
            return Hits(index, query, former, stop);
        },
        [this](const Hits &hits) { take(hits); });
}

void SlideSearch::take(const Hits &hits)
{
    m_hits = hits;
    Q_EMIT found();
}

} // namespace search
