// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/networkfetch.h"

#include "core/errors/limits.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/networkproblem.h"
#include "sources/network/requestqueue.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>

#include <chrono>

namespace imaging {

namespace {

using Done = Fetch::Done;

// For which a server that is away is not asked again for what is kept.
constexpr std::chrono::seconds awayFor(30);
// Without a byte, after which an old picture that was kept shows in place of the server's.
constexpr int impatientSeconds = 5;
constexpr char acceptPicture[] = "image/avif,image/webp,image/*;q=0.9,*/*;q=0.5";

struct Request
{
    QUrl address;
    QPointer<QObject> context;
    Done done;
    Fetch::Progress progress;
    bool isCached = false; ///< a stale answer is in the cache

    QString server() const { return address.authority(); }
};

/// Asks the cache first, then the server, and the cache again while that is away.
class Requests : public QObject
{
public:
    explicit Requests(network::Fetcher *fetcher)
        : QObject(fetcher)
        , m_fetcher(fetcher)
        , m_queue(fetcher)
    {
        connect(fetcher, &network::Fetcher::revalidated, this, [this] { m_away.clear(); });
    }

    void get(const Request &request)
    {
        if (!m_fetcher->cache()) {
            send(request);
            return;
        }
        m_fetcher->cache()->find(
            request.address, network::HttpDiskCache::Reading::BodyIfFresh, request.context,
            [this, request](const std::optional<network::Answer> &kept) {
                if (kept && !kept->body.isEmpty())
                    request.done(kept->body, {});
                else if (kept && !m_away.value(request.server()).hasExpired())
                    answerFromCache(request, [this, request] { send(request); });
                else
                    send({request.address, request.context, request.done, request.progress,
                          kept.has_value()});
            });
    }

private:
    void send(const Request &request)
    {
        network::FetchLimits limits;
        limits.bytes = errors::limits::pictureBytes;
        if (request.isCached)
            limits.silentSeconds = impatientSeconds;
        m_queue.get(
            request.address, limits, acceptPicture, request.context,
            [this, request](const network::Fetch &fetch) { handleAnswer(fetch, request); },
            request.progress);
    }

    void handleAnswer(const network::Fetch &fetch, const Request &request)
    {
        if (const auto &error = fetch.error()) {
            fail(request, *error);
            return;
        }
        m_away.remove(request.server());
        const network::Answer answer = fetch.answer();
        const auto give = [request, answer] { request.done(answer.body, {}); };
        if (answer.isWebPage() && request.isCached) {
            answerFromCache(request, give);
            return;
        }
        if (m_fetcher->cache() && !answer.isWebPage())
            m_fetcher->cache()->store(request.address, answer);
        give();
    }

    void fail(const Request &request, const errors::Problem &error)
    {
        const bool isAway = network::NetworkProblem::isAway(error);
        if (network::NetworkProblem::isUnreachable(error))
            m_away.insert(request.server(), QDeadlineTimer(awayFor));
        const auto give = [request, reason = error.textWithPlace()] { request.done({}, reason); };
        if (isAway && request.isCached)
            answerFromCache(request, give);
        else
            give();
    }

    /// Answers from the cache, however old that is; otherwise calls the function.
    void answerFromCache(const Request &request, const std::function<void()> &otherwise)
    {
        m_fetcher->cache()->find(request.address, network::HttpDiskCache::Reading::Whole,
                                 request.context,
                                 [request, otherwise](const std::optional<network::Answer> &kept) {
                                     if (kept)
                                         request.done(kept->body, {});
                                     else
                                         otherwise();
                                 });
    }

    network::Fetcher *const m_fetcher;
    network::RequestQueue m_queue;
    QHash<QString, QDeadlineTimer> m_away; ///< until when each server is given up
};

} // namespace

Fetch networkFetch(network::Fetcher *fetcher)
{
    return [requests = QPointer(new Requests(fetcher))](const QUrl &address, QObject *context,
                                                        const Done &done,
                                                        const Fetch::Progress &progress) {
        if (requests)
            requests->get({address, context, done, progress});
    };
}

Fetch cacheFetch(network::Fetcher *fetcher)
{
    return [fetcher = QPointer(fetcher)](const QUrl &address, QObject *context, const Done &done) {
        const auto reason = [] {
            return QCoreApplication::translate("imaging::NetworkFetch", "It was not kept.");
        };
        if (!fetcher || !fetcher->cache()) {
            done({}, reason());
            return;
        }
        fetcher->cache()->find(address, network::HttpDiskCache::Reading::Whole, context,
                               [done, reason](const std::optional<network::Answer> &kept) {
                                   if (kept)
                                       done(kept->body, {});
                                   else
                                       done({}, reason());
                               });
    };
}

std::function<Fetch(QObject *owner)> networkFetchFactory(const network::HttpDiskCache &cache)
{
    return [cache](QObject *owner) {
        auto *fetcher = new network::Fetcher(owner);
        fetcher->setCache(cache);
        return networkFetch(fetcher);
    };
}

} // namespace imaging
