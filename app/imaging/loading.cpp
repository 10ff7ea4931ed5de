// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/loading.h"

#include "imaging/imagerequest.h"
#include "imaging/thumbnailing.h"

#include <QFutureWatcher>
#include <QPointer>
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
                 QThreadPool *pool, int priority, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_attempts(std::move(attempts))
    , m_fit(fit)
    , m_fetch(std::move(fetch))
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
    m_parts.clear();
    for (const Attempt::Piece &piece : attempt.pieces)
        m_parts.append({piece.picture, piece.target});
    m_awaited = int(m_parts.size());
    for (int i = 0; i < m_parts.size(); ++i)
        obtain(i);
}

void Loading::obtain(int index)
{
    const Attempt &attempt = m_attempts.at(m_attempt);
    const QSize needed = neededSize(attempt, attempt.pieces.at(index), m_fit);
    Part &part = m_parts[index];
    const ImageRequest request = imageRequest(part.picture, needed);
    const QUrl address(request.address);
    switch (reachOf(address)) {
    case Reach::Local:
        part.file = localPath(address);
        arrive();
        break;
    case Reach::Refused:
        part.fault = {Fault::Kind::RefusedAddress};
        arrive();
        break;
    case Reach::Remote:
        part.regionServed = request.regionServed;
        m_fetch(address, this,
                [self = QPointer(this), index](const QByteArray &body, const QString &error) {
                    if (!self)
                        return;
                    self->m_parts[index].bytes = body;
                    if (!error.isEmpty())
                        self->m_parts[index].fault = {Fault::Kind::NotFetched, {}, error};
                    self->arrive();
                });
        break;
    }
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
    m_pool->start(
        [promise, purpose = m_purpose, parts = m_parts, canvas = m_attempts.at(m_attempt).canvas,
         fit = m_fit] {
            std::optional<Thumbnailing> thumbnailing;
            if (purpose == Purpose::Thumbnail)
                thumbnailing.emplace(parts, canvas, fit);
            promise->addResult(thumbnailing ? thumbnailing->make() : compose(parts, canvas, fit));
            promise->finish();
            if (thumbnailing)
                thumbnailing->keep();
        },
        m_priority);
}

void Loading::judge(const Composed &composed)
{
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
