// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <optional>

namespace network {
class Fetch;
class Fetcher;
} // namespace network

namespace loading {

/// Opens galleries without ever keeping the interface waiting: servers answer while it goes on, and
/// files are read in another thread. One at a time; asking for another gives up the first. What a
/// server gave is kept in the fetcher's cache, and opens with a notice while that server is away.
class GalleryLoader : public QObject
{
    Q_OBJECT
public:
    /// The fetcher outlives the opener.
    explicit GalleryLoader(network::Fetcher *fetcher, QObject *parent = nullptr);
    /// Waits until a worker has noticed that nobody wants its answer.
    ~GalleryLoader() override;

    void open(const OpenRequest &wish);
    /// Somebody reads the answer to this wish already; open() takes it from there, once.
    void expect(const OpenRequest &wish, const QFuture<OpenResult> &reading);
    /// Gives up what is under way, without another word but ended().
    void cancel();
    bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    /// An opening began; an older one that was under way is given up without another word.
    void started(const QString &name);
    /// Bytes that came from a server; `total` is -1 where it does not say.
    void progress(qint64 received, qint64 total);
    void opened(const loading::OpenResult &opened);
    void failed(const errors::Problem &error, const loading::OpenRequest &wish);
    /// Nothing is under way any more: after opened(), failed() or cancel(), unless another opening
    /// began meanwhile.
    void ended();

private:
    void fetch(const QUrl &address);
    void takeAnswer(network::Fetch *fetch);
    /// Opens what was kept, or fails as the server did.
    void recall(const errors::Problem &error);
    void fail(const errors::Problem &error);
    void read(const std::function<OpenResult(const Cancelled &)> &job);
    void takeReading();
    void stop();
    void conclude(const OpenResult &result);

    network::Fetcher *const m_fetcher;
    QPointer<network::Fetch> m_fetch;
    QThreadPool m_pool; ///< its own, so that a disk that hangs keeps no later wish waiting
    QFutureWatcher<OpenResult> m_watcher;
    OpenRequest m_wish;
    OpenRequest m_expected;
    std::optional<QFuture<OpenResult>> m_expectedReading;
    std::optional<network::Answer> m_answer; ///< a server's, to be kept when it is read
    bool m_isOpening = false;
    int m_serial = 0; ///< of the wish
};

} // namespace loading
