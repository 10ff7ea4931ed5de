// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/loading.h"

#include "imaging/headstart.h"
#include "imaging/obtaining.h"
#include "imaging/thumbnailing.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace imaging {

namespace {

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

Loading::Loading(Purpose purpose, QList<Attempt> attempts, QSize fit, Fetch fetch,
                 ImageInfos *infos, QThreadPool *pool, int priority, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_attempts(std::move(attempts))
    , m_fit(fit)
    , m_fetch(std::move(fetch))
    , m_infos(infos)
    , m_pool(pool)
    , m_priority(priority)
{}

void Loading::start()
{
    attempt();
}

void Loading::attempt()
{
    const Attempt &attempt = m_attempts.at(m_attempt);
    qDeleteAll(m_parts);
    m_parts.clear();
    for (const Attempt::Piece &piece : attempt.pieces) {
        auto *part = new Obtaining(piece, neededSize(attempt, piece, m_fit), m_purpose, m_fetch,
                                   m_infos, this);
        connect(part, &Obtaining::obtained, this, &Loading::arrive);
        m_parts.append(part);
    }
    m_awaited = int(m_parts.size());
    for (Obtaining *part : std::as_const(m_parts))
        part->start();
}

void Loading::arrive()
{
    if (--m_awaited == 0)
        decode();
}

void Loading::decode()
{
    const auto promise = std::make_shared<QPromise<Composed>>();
    auto *watcher = new QFutureWatcher<Composed>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        judge(watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    QList<Part> parts;
    for (const Obtaining *part : std::as_const(m_parts))
        parts.append(part->part());
    m_pool->start(
        [promise, purpose = m_purpose, parts, canvas = m_attempts.at(m_attempt).canvas, fit = m_fit,
         headStart = m_headStart] {
            std::optional<Thumbnailing> thumbnailing;
            if (purpose == Purpose::Thumbnail)
                thumbnailing.emplace(parts, canvas, fit);
            promise->addResult(thumbnailing ? thumbnailing->make()
                               : headStart  ? headStart->compose(parts, canvas, fit)
                                            : compose(parts, canvas, fit));
            promise->finish();
            if (thumbnailing)
                thumbnailing->keep();
        },
        m_priority);
}

// What arrived may be no picture, as servers say with a page what they should with a status.
bool Loading::triesOtherWays(const Composed &composed)
{
    QList<Obtaining *> others;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (composed.parts.value(i).isEmpty() && m_parts.at(i)->hasMore())
            others.append(m_parts.at(i));
    }
    m_awaited = int(others.size());
    for (Obtaining *part : std::as_const(others))
        part->goOn();
    return !others.isEmpty();
}

void Loading::judge(const Composed &composed)
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
