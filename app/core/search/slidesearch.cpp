// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/slidesearch.h"

#include "core/gallery/slidemodel.h"

namespace search {

namespace {

// What is done at once takes a small part of a frame of 16 ms, also on a slow machine.
constexpr int slidesAtOnce = 100;
constexpr qsizetype unitsAtOnce = 6'000'000;

void stop(std::shared_ptr<std::atomic<bool>> &work)
{
    if (work)
        *work = true;
    work.reset();
}

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
    connect(model, &QAbstractItemModel::modelReset, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlideSearch::renew);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SlideSearch::renew);
    connect(
        model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            using gallery::SlideModel;
            if (gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionRole,
                                          SlideModel::CreditRole, SlideModel::ChapterTitleRole}))
                renew();
        });
}

SlideSearch::~SlideSearch()
{
    stop(m_reading);
    stop(m_searching);
    m_worker.waitForDone();
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
    if (!m_index && !m_reading)
        ask();
}

void SlideSearch::find(const QString &query)
{
    m_query = folded(query);
    ask();
}

void SlideSearch::release()
{
    stop(m_reading);
    stop(m_searching);
    m_renewal.stop();
    m_query.clear();
    m_index.reset();
    m_hits = {};
}

void SlideSearch::renew()
{
    if (!m_index && !m_reading)
        return;
    stop(m_reading);
    stop(m_searching);
    m_index.reset();
    m_hits = {};
    m_renewal.start();
    Q_EMIT outdated();
}

void SlideSearch::ask()
{
    stop(m_searching);
    m_renewal.stop();
    const std::atomic<bool> unwanted = false;
    if (!m_index && m_model->rowCount() <= slidesAtOnce)
        m_index = std::make_shared<const TextIndex>(m_model->gallery(), m_model->languages(),
                                                    m_scope, unwanted);
    if (!m_index)
        readBehind();
    else if (m_index->words().size() > unitsAtOnce)
        searchBehind();
    else
        take(Hits(m_index, m_query, m_hits, unwanted));
}

void SlideSearch::readBehind()
{
    if (m_reading)
        return; // and then looks for the query of that time
    m_reading = std::make_shared<std::atomic<bool>>(false);
    // The gallery is shared, not copied, for as long as it is read.
    const auto gallery = std::make_shared<gallery::Gallery>(m_model->gallery());
    m_worker.start(
        [this, gallery, stop = m_reading, languages = m_model->languages(), scope = m_scope] {
            const auto index = std::make_shared<const TextIndex>(*gallery, languages, scope, *stop);
            *gallery = {};
            const auto take = [this, index, stop] {
                if (stop != m_reading)
                    return;
                m_reading.reset();
                m_index = index;
                ask();
            };
            QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
        });
}

void SlideSearch::searchBehind()
{
    m_searching = std::make_shared<std::atomic<bool>>(false);
    m_worker.start([this, stop = m_searching, index = m_index, query = m_query, former = m_hits] {
        const Hits hits = *stop ? Hits() : Hits(index, query, former, *stop);
        const auto take = [this, hits, stop] {
            if (stop == m_searching)
                this->take(hits);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void SlideSearch::take(const Hits &hits)
{
    m_searching.reset();
    m_hits = hits;
    Q_EMIT found();
}

} // namespace search
