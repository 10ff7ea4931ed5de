// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/picturefetch.h"

#include "formats/limits.h"
#include "network/fetch.h"
#include "network/fetcher.h"

#include <QHash>
#include <QPointer>
#include <QQueue>

#include <memory>

namespace widgets {

namespace {

using Done = std::function<void(QByteArray, QString)>;

constexpr int atATime = 6; // of one server, as browsers do
constexpr char acceptPicture[] = "image/avif,image/webp,image/*;q=0.9,*/*;q=0.5";

struct Order
{
    QUrl address;
    QPointer<QObject> context;
    Done done;
};

/// One line for each server.
class Counter : public QObject
{
public:
    explicit Counter(network::Fetcher *fetcher)
        : m_fetcher(fetcher)
    {}

    void take(const Order &order)
    {
        m_waiting[order.address.authority()].enqueue(order);
        serve(order.address.authority());
    }

private:
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
        bounds.bytes = formats::limits::pictureBytes;
        network::Fetch *fetch = m_fetcher->get(order.address, bounds, acceptPicture);
        ++m_served[server];
        const auto leave = [this, server] {
            --m_served[server];
            serve(server);
        };
        // Whichever comes first: the answer, or nobody who waits for it.
        connect(order.context, &QObject::destroyed, fetch, [fetch] { fetch->cancel(); });
        auto answered = std::make_shared<bool>(false);
        connect(fetch, &network::Fetch::finished, this, [fetch, order, leave, answered] {
            *answered = true;
            const auto error = fetch->error();
            if (order.context)
                order.done(fetch->body(), error ? error->text() : QString());
            leave();
        });
        connect(fetch, &QObject::destroyed, this, [leave, answered] {
            if (!*answered)
                leave();
        });
    }

    network::Fetcher *const m_fetcher;
    QHash<QString, QQueue<Order>> m_waiting;
    QHash<QString, int> m_served;
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

} // namespace widgets
