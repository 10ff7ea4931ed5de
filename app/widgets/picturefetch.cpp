// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/picturefetch.h"

#include "core/errors/limits.h"
#include "sources/network/failure.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/requestqueue.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>

#include <chrono>

namespace ui {

namespace {

using Done = std::function<void(QByteArray, QString)>;

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

/// Asks the archive first, then the server, and the archive again while that is away.
class Getter : public QObject
{
public:
    explicit Getter(network::Fetcher *fetcher)
        : QObject(fetcher)
        , m_fetcher(fetcher)
        , m_queue(fetcher)
    {}

    void take(const Order &order)
    {
        if (!m_fetcher->archive()) {
            ask(order);
            return;
        }
        m_fetcher->archive()->find(
            order.address, network::ArchiveFolder::Reading::BodyIfFresh, order.context,
            [this, order](const std::optional<network::Answer> &kept) {
                if (kept && !kept->body.isEmpty())
                    order.done(kept->body, {});
                else if (kept && !m_away.value(order.server()).hasExpired())
                    recall(order, [this, order] { ask(order); });
                else
                    ask({order.address, order.context, order.done, kept.has_value()});
            });
    }

private:
    void ask(const Order &order)
    {
        network::Bounds bounds;
        bounds.bytes = errors::limits::pictureBytes;
        if (order.isKept)
            bounds.silentSeconds = errors::limits::impatientSeconds;
        m_queue.get(order.address, bounds, acceptPicture, order.context,
                    [this, order](const network::Fetch &fetch) { takeAnswer(fetch, order); });
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
    network::RequestQueue m_queue;
    QHash<QString, QDeadlineTimer> m_away; ///< until when each server is given up
};

} // namespace

imaging::Fetch pictureFetch(network::Fetcher *fetcher)
{
    return [getter = QPointer(new Getter(fetcher))](const QUrl &address, QObject *context,
                                                    const Done &done) {
        if (getter)
            getter->take({address, context, done});
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
