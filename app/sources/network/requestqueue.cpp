// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/requestqueue.h"

#include "sources/network/fetcher.h"

namespace network {

namespace {

constexpr int mostOfOneServer = 6; // as in browsers, and in QNetworkAccessManager

} // namespace

RequestQueue::RequestQueue(Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{}

void RequestQueue::get(const QUrl &address, const FetchLimits &limits, const QByteArray &accept,
                       QObject *context, const Done &done, const Progress &progress)
{
    const QString name = address.authority();
    m_servers[name].waiting.enqueue({address, limits, accept, context, done, progress});
    serve(name);
}

void RequestQueue::serve(const QString &name)
{
    Server &server = m_servers[name];
    while (!server.waiting.isEmpty() && server.running.size() < mostOfOneServer) {
        const Request request = server.waiting.dequeue();
        if (request.context)
            start(name, request);
    }
}

void RequestQueue::start(const QString &name, const Request &request)
{
    Fetch *fetch = m_fetcher->get(request.address, request.limits, request.accept);
    fetch->setParent(this);
    m_servers[name].running.insert(fetch);
    connect(fetch, &Fetch::finished, this, [this, name, fetch, request] {
        release(name, fetch);
        if (request.context)
            request.done(*fetch);
    });
    if (request.progress)
        connect(fetch, &Fetch::progress, request.context, request.progress);
    connect(request.context, &QObject::destroyed, fetch, [this, name, fetch] {
        fetch->cancel();
        release(name, fetch);
    });
}

// Being in `running` is the slot, so that it is freed once, whatever comes first. Contexts often go
// together: the queue goes on from the event loop, and sends nothing for those that go next.
void RequestQueue::release(const QString &name, Fetch *fetch)
{
    if (m_servers[name].running.remove(fetch))
        QMetaObject::invokeMethod(this, [this, name] { serve(name); }, Qt::QueuedConnection);
}

} // namespace network

#include "moc_requestqueue.cpp"
