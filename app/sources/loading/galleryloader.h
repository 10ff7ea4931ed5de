// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "core/background/work.h"
#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace network {
class Fetch;
class Fetcher;
} // namespace network

namespace loading {

/// Opens galleries asynchronously: from servers by the fetcher, from files in a worker thread.
/// Opens one source at a time; a new request cancels the previous one. Answers of servers are
/// stored in the fetcher's cache, and opened from there, with a notice, while the server is
/// unreachable.
class GalleryLoader : public QObject
{
    Q_OBJECT
public:
    /// The fetcher outlives the loader.
    explicit GalleryLoader(network::Fetcher *fetcher, QObject *parent = nullptr);
    /// Waits until running workers have noticed the cancellation.
    ~GalleryLoader() override;

    void open(const OpenRequest &request);
    /// Another object is already reading the source of this request; the next open() of an equal
    /// request uses that result.
    void usePrefetch(const OpenRequest &request, const background::Work<OpenResult> &reading);
    /// Cancels the current request; only ended() is emitted.
    void cancel();
    bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    /// A request was started; a previous one is cancelled without further signals.
    void started(const QString &name);
    /// Bytes received from a server; `total` is -1 if the server does not report it.
    void progress(qint64 received, qint64 total);
    void opened(const loading::OpenResult &opened);
    void failed(const errors::Problem &error, const loading::OpenRequest &request);
    /// No request is running any more: after opened(), failed() or cancel(), unless a slot has
    /// started another one.
    void ended();

private:
    void fetch(const QUrl &address);
    void handleReply(network::Fetch *fetch);
    /// Opens the cached answer, or fails with the error of the server.
    void openCached(const errors::Problem &error);
    void fail(const errors::Problem &error);
    void read(const std::function<OpenResult(const std::stop_token &)> &job);
    void waitFor(const background::Work<OpenResult> &reading);
    void handleResult(const OpenResult &result);
    void stop();
    void conclude(const OpenResult &result);

    network::Fetcher *const m_fetcher;
    QPointer<network::Fetch> m_fetch;
    QThreadPool m_pool; ///< of its own, so that an unresponsive disk blocks no later request
    background::Task m_reading;
    OpenRequest m_request;
    OpenRequest m_prefetchRequest;
    std::optional<background::Work<OpenResult>> m_prefetched;
    std::optional<network::Answer> m_answer; ///< of a server, to be cached if it can be read
    bool m_isOpening = false;
    int m_serial = 0; ///< of the request
};

} // namespace loading
