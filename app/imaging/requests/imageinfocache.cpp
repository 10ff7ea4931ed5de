// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imageinfocache.h"

#include "imaging/requests/imageaddress.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace imaging {

namespace {

using namespace std::chrono_literals;

constexpr int mostInfos = 2000;     // of a few kilobytes each; nobody goes back so far
constexpr auto failureHolds = 1min; // by then a person may have mended the network

} // namespace

/// Those who wait for one answer. Deletes itself, which cancels the request, when nobody waits.
class ImageInfoCache::PendingRequest : public QObject
{
public:
    using QObject::QObject;

    void add(QObject *context, Done done)
    {
        m_waiting.append({context, std::move(done)});
        connect(context, &QObject::destroyed, this, [this] {
            m_waiting.removeIf([](const Waiting &waiting) { return !waiting.context; });
            if (m_waiting.isEmpty())
                deleteLater();
        });
    }
    bool isAbandoned() const { return m_waiting.isEmpty(); }
    void notify(const std::optional<iiif::ImageInfo> &info)
    {
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &one : waiting) {
            if (one.context) // whoever was told before may have ended others
                one.done(info);
        }
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };
    QList<Waiting> m_waiting;
};

ImageInfoCache::ImageInfoCache(QObject *parent)
    : QObject(parent)
    , m_answers(mostInfos)
{}

ImageInfoCache::~ImageInfoCache() = default;

void ImageInfoCache::setFetch(Fetch fetch)
{
    m_fetch = std::move(fetch);
    forgetFailures();
}

void ImageInfoCache::forgetFailures()
{
    const QStringList ids = m_answers.keys();
    for (const QString &id : ids) {
        if (!m_answers.object(id)->info)
            m_answers.remove(id);
    }
}

void ImageInfoCache::get(const gallery::ImageService &service, QObject *context, Done done)
{
    const bool canRequest = m_fetch && reachOf(QUrl(service.id)) == Reach::Remote;
    if (const Answer *there = answer(service); there || !canRequest) {
        done(there ? there->info : std::nullopt);
        return;
    }
    QPointer<PendingRequest> &pending = m_pending[service.id];
    if (pending && !pending->isAbandoned()) {
        pending->add(context, std::move(done));
        return;
    }
    pending = new PendingRequest(this);
    pending->add(context, std::move(done));
    connect(pending, &QObject::destroyed, this, [this, id = service.id] {
        if (!m_pending.value(id)) // nor has anybody asked anew
            m_pending.remove(id);
    });
    request(service, pending);
}

std::optional<iiif::ImageInfo> ImageInfoCache::known(const gallery::ImageService &service) const
{
    const Answer *there = answer(service);
    return there ? there->info : std::nullopt;
}

const ImageInfoCache::Answer *ImageInfoCache::answer(const gallery::ImageService &service) const
{
    const Answer *there = m_answers.object(service.id);
    return there && !there->holds.hasExpired() ? there : nullptr;
}

void ImageInfoCache::request(const gallery::ImageService &service, PendingRequest *pending)
{
    m_fetch(QUrl(service.id + QStringLiteral("/info.json")), pending,
            [this, service, pending = QPointer(pending)](const QByteArray &body, const QString &) {
                if (!pending)
                    return;
                auto info = iiif::readImageInfo(body, service);
                const QDeadlineTimer holds =
                    info ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(failureHolds);
                m_answers.insert(service.id, new Answer{info, holds});
                pending->deleteLater();
                pending->notify(info);
            });
}

} // namespace imaging

#include "moc_imageinfocache.cpp"
