// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/loadjob.h"

#include "imaging/requests/imagedownload.h"
#include "imaging/store/startupprefetch.h"
#include "imaging/thumbnails/thumbnailmaker.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <stop_token>

namespace imaging {

namespace {

// Threads that a pool gets for work that nobody wants any more and that does not end at once.
// Whoever asks for more has to wait.
constexpr int spareThreads = 4;
std::atomic<int> spared = 0;

// The device pixels that a piece is needed at, before it is turned.
QSize neededSize(const Attempt &attempt, const Attempt::Piece &piece, QSize fit)
{
    QSizeF needed = fit;
    if (!piece.target.isNull() && !attempt.canvas.isEmpty()) {
        const QSizeF canvas = QSizeF(attempt.canvas).scaled(fit, Qt::KeepAspectRatio);
        const double scale = canvas.width() / attempt.canvas.width();
        needed = QSizeF(piece.target.size()) * scale;
    }
    const bool sideways = qRound(piece.picture.rotation) % 180 != 0;
    return (sideways ? needed.transposed() : needed).toSize().expandedTo({1, 1});
}

} // namespace

/// Decoding in a thread of the pool, which may outlive the Loading that started it.
class LoadJob::Work
{
public:
    explicit Work(QThreadPool *pool)
        : m_pool(pool)
    {}

    std::stop_token token() const { return m_stop.get_token(); }

    /// In the pool's thread, around the work.
    void begin() { m_state = State::Running; }
    void end()
    {
        if (m_state.exchange(State::Ended) == State::Replaced) {
            m_pool->reserveThread();
            --spared;
        }
    }
    /// In the interface thread: once at most.
    void giveUp()
    {
        m_stop.request_stop();
        if (++spared > spareThreads) {
            --spared;
            return;
        }
        // Before the work can learn of it, as its end takes the thread back.
        m_pool->releaseThread();
        State running = State::Running;
        if (!m_state.compare_exchange_strong(running, State::Replaced)) {
            m_pool->reserveThread();
            --spared;
        }
    }

private:
    enum class State { Waiting, Running, Replaced, Ended };

    QThreadPool *const m_pool;
    std::stop_source m_stop;
    std::atomic<State> m_state = State::Waiting;
};

LoadJob::LoadJob(Purpose purpose, QList<Attempt> attempts, QSize fit, Fetch fetch,
                 ImageInfoCache *infos, QThreadPool *pool, int priority, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_attempts(std::move(attempts))
    , m_fit(fit)
    , m_fetch(std::move(fetch))
    , m_infos(infos)
    , m_pool(pool)
    , m_priority(priority)
{}

LoadJob::~LoadJob()
{
    if (m_work)
        m_work->giveUp();
}

void LoadJob::start()
{
    attempt();
}

void LoadJob::attempt()
{
    const Attempt &attempt = m_attempts.at(m_attempt);
    qDeleteAll(m_parts);
    m_parts.clear();
    for (const Attempt::Piece &piece : attempt.pieces) {
        auto *part = new ImageDownload(piece, neededSize(attempt, piece, m_fit), m_purpose, m_fetch,
                                       m_infos, this);
        connect(part, &ImageDownload::obtained, this, &LoadJob::arrive);
        m_parts.append(part);
    }
    m_awaited = int(m_parts.size());
    for (ImageDownload *part : std::as_const(m_parts))
        part->start();
}

void LoadJob::arrive()
{
    if (--m_awaited == 0)
        decode();
}

void LoadJob::decode()
{
    const auto promise = std::make_shared<QPromise<ComposedImage>>();
    auto *watcher = new QFutureWatcher<ComposedImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_work.reset();
        judge(watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    QList<ImageSource> parts;
    for (const ImageDownload *part : std::as_const(m_parts))
        parts.append(part->part());
    m_work = std::make_shared<Work>(m_pool);
    m_pool->start(
        [promise, work = m_work, purpose = m_purpose, parts,
         canvas = m_attempts.at(m_attempt).canvas, fit = m_fit, headStart = m_headStart] {
            work->begin();
            std::optional<ThumbnailMaker> thumbnailing;
            if (purpose == Purpose::Thumbnail)
                thumbnailing.emplace(parts, canvas, fit);
            const std::stop_token stop = work->token();
            promise->addResult(thumbnailing ? thumbnailing->make(stop)
                               : headStart  ? headStart->compose(parts, canvas, fit, stop)
                                            : compose(parts, canvas, fit, stop));
            work->end();
            promise->finish();
            if (thumbnailing)
                thumbnailing->keep();
        },
        m_priority);
}

// What arrived may be no picture, as servers say with a page what they should with a status.
bool LoadJob::triesOtherWays(const ComposedImage &composed)
{
    QList<ImageDownload *> others;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (composed.parts.value(i).isEmpty() && m_parts.at(i)->hasMore())
            others.append(m_parts.at(i));
    }
    m_awaited = int(others.size());
    for (ImageDownload *part : std::as_const(others))
        part->goOn();
    return !others.isEmpty();
}

void LoadJob::judge(const ComposedImage &composed)
{
    if (triesOtherWays(composed))
        return;
    if (!m_outcome.fault)
        m_outcome.fault = composed.fault;
    if (composed.image.isNull() && m_attempt + 1 < m_attempts.size()) {
        ++m_attempt;
        attempt();
        return;
    }
    m_outcome.picture = composed;
    m_outcome.attempt = m_attempts.at(m_attempt);
    m_outcome.standIn = m_attempts.at(m_attempt).standIn;
    Q_EMIT finished();
}

} // namespace imaging
