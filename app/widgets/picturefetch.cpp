// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/picturefetch.h"

#include "core/errors/limits.h"
#include "sources/network/failure.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>
#include <QQueue>

#include <chrono>
#include <memory>

namespace ui {

namespace {

using Done = std::function<void(QByteArray, QString)>;

constexpr int atATime = 6; // of one server, as browsers do
constexpr std::chrono::seconds awayFor(errors::limits::awaySeconds);
constexpr char acceptPicture[] = "image/avif,image/webp,image/*;q=0.9,*/*;q=0.5";

struct Order
{
    QUrl address;
    QPointer<QObject> context;
    Done done;
    bool isKept = false; ///< an old one is in the archive

    QString server() const { return address.authority(); }
};

/// One line for each server; before it stands the archive.
class Counter : public QObject
{
public:
    explicit Counter(network::Fetcher *fetcher)
        : m_fetcher(fetcher)
    {}

    void take(const Order &order)
    {
        if (!m_fetcher->archive()) {
            queue(order);
            return;
        }
        m_fetcher->archive()->find(
            order.address, network::ArchiveFolder::Reading::BodyIfFresh, order.context,
            [this, order](const std::optional<network::Answer> &kept) {
                if (kept && !kept->body.isEmpty())
                    order.done(kept->body, {});
                else if (kept && !m_away.value(order.server()).hasExpired())
                    recall(order, [this, order] { queue(order); });
                else
                    queue({order.address, order.context, order.done, kept.has_value()});
            });
    }

private:
    void queue(const Order &order)
    {
        m_waiting[order.server()].enqueue(order);
        serve(order.server());
    }

    void serve(const QString &server)
    {
        QQueue<Order> &waiting = m_waiting[server];
        while (!waiting.isEmpty() && m_served.value(server) < atATime) {
            const Order order = waiting.dequeue();
            if (order.context)
                fetch(server, order);
        }
    }

    void fetch(const QString &server, const Order &order)
    {
        network::Bounds bounds;
        bounds.bytes = errors::limits::pictureBytes;
        if (order.isKept)
            bounds.silentSeconds = errors::limits::impatientSeconds;
        network::Fetch *fetch = m_fetcher->get(order.address, bounds, acceptPicture);
        ++m_served[server];
        const auto leave = [this, server] {
            --m_served[server];
            serve(server);
        };
        // Whichever comes first: the answer, or nobody who waits for it.
        connect(order.context, &QObject::destroyed, fetch, [fetch] { fetch->cancel(); });
        auto answered = std::make_shared<bool>(false);
        connect(fetch, &network::Fetch::finished, this, [this, fetch, order, leave, answered] {
            *answered = true;
            if (order.context)
                takeAnswer(*fetch, order);
            leave();
        });
        connect(fetch, &QObject::destroyed, this, [leave, answered] {
            if (!*answered)
                leave();
        });
    }

    void takeAnswer(const network::Fetch &fetch, const Order &order)
    {
        if (const auto error = fetch.error()) {
            fail(order, *error);
            return;
        }
        m_away.remove(order.server());
        const network::Answer answer = fetch.answer();
        const auto give = [order, answer] { order.done(answer.body, {}); };
        if (answer.isWebPage() && order.isKept) {
            recall(order, give);
            return;
        }
        if (m_fetcher->archive() && !answer.isWebPage())
            m_fetcher->archive()->keep(order.address, answer);
        give();
    }

    void fail(const Order &order, const errors::Problem &error)
    {
        const bool isAway = network::isAway(error);
        if (isAway && error.kind != errors::Problem::Kind::HttpStatus)
            m_away.insert(order.server(), QDeadlineTimer(awayFor));
        const auto give = [order, reason = error.text()] { order.done({}, reason); };
        if (isAway && order.isKept)
            recall(order, give);
        else
            give();
    }

    /// Gives what is in the archive, however old.
    void recall(const Order &order, const std::function<void()> &otherwise)
    {
        m_fetcher->archive()->find(order.address, network::ArchiveFolder::Reading::Whole,
                                   order.context,
                                   [order, otherwise](const std::optional<network::Answer> &kept) {
                                       if (kept)
                                           order.done(kept->body, {});
                                       else
                                           otherwise();
                                   });
    }

    network::Fetcher *const m_fetcher;
    QHash<QString, QQueue<Order>> m_waiting;
    QHash<QString, int> m_served;
    QHash<QString, QDeadlineTimer> m_away; ///< until when each server is given up
};

} // namespace

imaging::Fetch pictureFetch(network::Fetcher *fetcher)
{
    // Owned by the fetcher, so that it goes before the fetches do.
    auto *counter = new Counter(fetcher);
    counter->setParent(fetcher);
    return [counter = QPointer(counter)](const QUrl &address, QObject *context, const Done &done) {
        if (counter)
            counter->take({address, context, done});
    };
}

imaging::Fetch keptPictureFetch(network::Fetcher *fetcher)
{
    return [fetcher = QPointer(fetcher)](const QUrl &address, QObject *context, const Done &done) {
        const auto reason = [] {
            return QCoreApplication::translate("ui::PictureFetch", "It was not kept.");
        };
        if (!fetcher || !fetcher->archive()) {
            done({}, reason());
            return;
        }
        fetcher->archive()->find(address, network::ArchiveFolder::Reading::Whole, context,
                                 [done, reason](const std::optional<network::Answer> &kept) {
                                     if (kept)
                                         done(kept->body, {});
                                     else
                                         done({}, reason());
                                 });
    };
}

} // namespace ui
