// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/fetchlimits.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>
#include <QUrl>

#include <functional>

namespace network {

class Fetch;
class Fetcher;

/// Sends any number of requests through a Fetcher, at most six at a time to one server. The others
/// wait here, where the limits of time do not run.
///
/// Owns the fetches that it starts, which nobody else cancels or deletes; deleting the queue
/// cancels them. Lives in the thread of its fetcher, which outlives it.
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    /// Reads the answer or the error of a fetch, which is deleted after the call.
    using Done = std::function<void(const Fetch &fetch)>;
    /// See Fetch::progress().
    using Progress = std::function<void(qint64 received, qint64 total)>;

    explicit RequestQueue(Fetcher *fetcher, QObject *parent = nullptr);

    /// Sends a request in its turn and calls `done` once, from the event loop. Where `context` is
    /// destroyed before that, the request is cancelled, or never sent. `progress` may be empty.
    void get(const QUrl &address, const FetchLimits &limits, const QByteArray &accept,
             QObject *context, const Done &done, const Progress &progress = {});

private:
    struct Request
    {
        QUrl address;
        FetchLimits limits;
        QByteArray accept;
        QPointer<QObject> context;
        Done done;
        Progress progress;
    };
    struct Server
    {
        QQueue<Request> waiting;
        QSet<Fetch *> running; ///< a slot each
    };

    void serve(const QString &name);
    void start(const QString &name, const Request &request);
    void release(const QString &name, Fetch *fetch);

    Fetcher *const m_fetcher;
    QHash<QString, Server> m_servers; ///< by host and port
};

} // namespace network
