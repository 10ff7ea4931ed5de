// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/imagestore.h"

#include "imaging/store/startupprefetch.h"

#include <utility>

namespace imaging {

namespace {

using State = ImageState::State;

constexpr qsizetype leastCost = 1024; // bytes of an entry beside its pixels

// The size of a photo that fits, as decoding rounds it.
QSize fitted(QSize photo, QSize fit)
{
    const double scale =
        qMin(1.0, qMin(double(fit.width()) / photo.width(), double(fit.height()) / photo.height()));
    return QSize(qRound(photo.width() * scale), qRound(photo.height() * scale)).expandedTo({1, 1});
}

} // namespace

bool ImageStore::Entry::serves(QSize wanted) const
{
    if (isOutdated)
        return false;
    if (state.image.isNull() || fit == wanted)
        return true;
    if (fit.isEmpty())
        return false;
    const QSize size = state.image.size();
    const bool isLargest =
        full && wanted.width() >= size.width() && wanted.height() >= size.height();
    // A drawing has any size, also a larger one than its own.
    const bool isSameSize = !detail.drawing && !detail.size.isEmpty() && detail.parts.size() == 1 &&
                            size == fitted(detail.size, wanted);
    return isLargest || isSameSize;
}

ImageStore::ImageStore(QObject *parent)
    : ImageStore(Bounds(), parent)
{}

ImageStore::ImageStore(Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_bounds(bounds)
    , m_large(bounds.pictures)
    , m_small(bounds.thumbnails)
{
    connect(&m_queue, &LoadQueue::loaded, this,
            [this](const LoadRequest &request, const LoadJob::Outcome &outcome) {
                keep(request, outcome);
                Q_EMIT changed(request.key);
            });
    connect(&m_queue, &LoadQueue::progressed, this, &ImageStore::progressed);
    connect(&m_previews, &PreviewQueue::found, this, &ImageStore::keepPreview);
}

void ImageStore::setFetcher(const Fetch &fetch)
{
    m_queue.setFetch(fetch);
    if (m_current)
        Q_EMIT changed(ImageKey(*m_current)); // a copy, as a slot may request another image
}

qsizetype ImageStore::costOf(const QImage &image)
{
    return qMax(leastCost, image.sizeInBytes());
}

const ImageStore::Cache &ImageStore::cacheOf(const ImageKey &key) const
{
    return key.purpose == Purpose::Large ? m_large : m_small;
}

ImageStore::Cache &ImageStore::cacheOf(const ImageKey &key)
{
    return key.purpose == Purpose::Large ? m_large : m_small;
}

ImageState ImageStore::state(const ImageKey &key) const
{
    ImageState state;
    if (const Entry *entry = cacheOf(key).object(key)) {
        if (entry->isOutdated && entry->state.state == State::Broken) {
            state.state = State::Pending;
            return state;
        }
        state = entry->state;
        state.reason = entry->fault.text();
    } else if (!m_queue.sourcesOf(key).isEmpty()) {
        state.state = State::Pending;
    }
    return state;
}

bool ImageStore::isLoading(const ImageKey &key) const
{
    return m_queue.contains(key) || (m_prefetching.isRunning() && m_current == key);
}

void ImageStore::request(const ImageKey &key, QSize fit, Urgency urgency)
{
    if (key.isEmpty() || fit.isEmpty())
        return;
    if (urgency == Urgency::Now) {
        if (m_prefetching.isRunning() && m_current != key)
            cancelPrefetched();
        m_current = key;
        m_prefetchedFit = fit;
        if (m_prefetching.isRunning())
            return;
    }
    const LoadRequest request{key, fit, urgency};
    const Entry *entry = cacheOf(key).object(key);
    if (!isNeeded(key, fit))
        return;
    if (urgency == Urgency::Around) {
        if (!entry)
            m_previews.request(request);
        return;
    }
    if (urgency == Urgency::Now && requestPrefetched(request))
        return;
    m_queue.request(request);
    if ((!entry || entry->isOutdated) && key.purpose == Purpose::Thumbnail)
        m_previews.request(request);
}

void ImageStore::requestAhead(const QList<ImageKey> &keys, QSize fit)
{
    QList<LoadRequest> requests;
    for (const ImageKey &key : keys) {
        if (isNeeded(key, fit))
            requests.append({key, fit, Urgency::Ahead});
    }
    m_queue.requestAll(requests);
}

bool ImageStore::isNeeded(const ImageKey &key, QSize fit) const
{
    const Entry *entry = cacheOf(key).object(key);
    return entry ? !entry->serves(fit) : !m_queue.sourcesOf(key).isEmpty();
}

void ImageStore::cancel(const std::function<bool(const LoadRequest &)> &isUnwanted)
{
    if (m_prefetching.isRunning() && isUnwanted({*m_current, {}, Urgency::Now}))
        cancelPrefetched();
    m_queue.cancel(isUnwanted);
    m_previews.cancel(
        [&isUnwanted](const ImageKey &key) { return isUnwanted({key, {}, Urgency::Around}); });
}

std::optional<DetailSource> ImageStore::detail(const ImageKey &key) const
{
    const Entry *entry = m_large.object(key);
    if (!entry || entry->state.state != State::Ready || entry->state.moving)
        return {};
    return entry->detail;
}

bool ImageStore::requestPrefetched(const LoadRequest &request)
{
    StartupPrefetch *prefetch = std::exchange(m_prefetch, nullptr);
    if (!prefetch)
        return false;
    const QList<ComposedSource> sources = m_queue.sourcesOf(request.key);
    if (sources.isEmpty())
        return false;
    const ComposedSource source = sources.first();
    std::optional<StartupPrefetch::Photo> photo = prefetch->take(wholeFile(source));
    if (!photo)
        return false;
    if (photo->work.hasEnded()) {
        if (const std::optional<ComposedImage> image = photo->work.take())
            keepPrefetched(photo->fit, *image, source);
        const Entry *entry = m_large.object(request.key);
        return entry && entry->serves(request.fit);
    }
    m_queue.setPaused(true); // other loads would delay this one
    m_prefetching = background::deliver(
        photo->work, this, [this, fit = photo->fit, source](const ComposedImage &image) {
            const ImageKey key = *m_current;
            keepPrefetched(fit, image, source);
            this->request(key, m_prefetchedFit, Urgency::Now); // where that is another size
            m_queue.setPaused(false);
            Q_EMIT changed(key);
        });
    return true;
}

// A photo that is broken is loaded anew, as there may be other sources.
void ImageStore::keepPrefetched(QSize fit, const ComposedImage &image, const ComposedSource &source)
{
    if (!image.image.isNull())
        keep({*m_current, fit, Urgency::Now}, {image, source, image.fault});
}

void ImageStore::cancelPrefetched()
{
    m_prefetching.cancel();
    m_queue.setPaused(false);
}

void ImageStore::keep(const LoadRequest &request, const LoadJob::Outcome &outcome)
{
    const ComposedImage &picture = outcome.picture;
    const bool isReady = !picture.image.isNull();
    const Entry *before = cacheOf(request.key).object(request.key);
    const bool isMended = isReady && !outcome.fault && before && before->hasFailed();
    auto *entry = new Entry;
    entry->state.state = isReady ? State::Ready : State::Broken;
    entry->state.image = picture.image;
    entry->state.size = picture.size;
    entry->state.standIn = isReady && outcome.source.standIn;
    entry->state.isScalable = picture.drawing || picture.isCanvas;
    entry->state.moving = picture.moving;
    entry->fault = outcome.fault;
    entry->fit = request.fit;
    entry->full = picture.full;
    entry->detail = {outcome.source, picture.parts, picture.size, picture.drawing,
                     isReady && !picture.size.isEmpty()
                         ? double(picture.image.width()) / picture.size.width()
                         : 0};
    // One that is larger than the bound is kept alone, as it could not be shown otherwise.
    Cache &cache = cacheOf(request.key);
    cache.insert(request.key, entry, qMin(costOf(picture.image), cache.maxCost()));
    // What kept this one away, such as a server or a disk, kept others away too.
    if (isMended)
        retryFailed();
}

void ImageStore::retry(const ImageKey &key)
{
    Entry *entry = cacheOf(key).object(key);
    if (!entry || !entry->hasFailed() || m_queue.sourcesOf(key).isEmpty())
        return;
    entry->isOutdated = true;
    m_queue.infos()->forgetFailures();
    m_previews.cancel([&key](const ImageKey &other) { return other == key; });
}

void ImageStore::retryFailed()
{
    outdate([](const Entry &entry) { return entry.hasFailed(); });
}

void ImageStore::reloadAll()
{
    outdate([](const Entry &) { return true; });
}

void ImageStore::outdate(const std::function<bool(const Entry &)> &isOutdated)
{
    m_queue.infos()->forgetFailures();
    QSet<ImageKey> outdated;
    for (Cache *cache : {&m_large, &m_small}) {
        const QList<ImageKey> kept = cache->keys();
        for (const ImageKey &key : kept) {
            Entry *entry = cache->object(key);
            if (entry->isOutdated || !isOutdated(*entry) || m_queue.sourcesOf(key).isEmpty())
                continue;
            entry->isOutdated = true;
            outdated += key;
        }
    }
    m_previews.cancel([&outdated](const ImageKey &key) { return outdated.contains(key); });
    for (const ImageKey &key : std::as_const(outdated))
        Q_EMIT changed(key);
}

void ImageStore::keepPreview(const LoadRequest &request, const QImage &preview)
{
    if (m_small.contains(request.key))
        return;
    if (!preview.isNull()) {
        auto *entry = new Entry;
        entry->state.state = State::Ready;
        entry->state.image = preview;
        m_small.insert(request.key, entry, qMin(preview.sizeInBytes(), m_small.maxCost()));
        Q_EMIT changed(request.key);
    } else if (request.urgency == Urgency::Around) {
        m_queue.request(request);
    }
}

void ImageStore::remove(const QSet<ImageKey> &keys)
{
    const auto isRemoved = [&keys](const ImageKey &key) { return keys.contains(key); };
    m_previews.cancel(isRemoved);
    for (Cache *cache : {&m_large, &m_small}) {
        const QList<ImageKey> kept = cache->keys();
        for (const ImageKey &key : kept) {
            if (isRemoved(key))
                cache->remove(key);
        }
    }
}

void ImageStore::reload(const QStringList &files)
{
    const QSet<QString> written(files.cbegin(), files.cend());
    QSet<ImageKey> outdated;
    for (const Cache *cache : {&m_large, &m_small}) {
        const QList<ImageKey> kept = cache->keys();
        for (const ImageKey &key : kept) {
            if (key.usesAnyOf(written))
                outdated += key;
        }
    }
    remove(outdated);
    for (const ImageKey &key : std::as_const(outdated))
        Q_EMIT changed(key);
}

void ImageStore::clear()
{
    cancel([](const LoadRequest &) { return true; });
    m_large.clear();
    m_small.clear();
    m_current.reset();
}

void ImageStore::setBounds(Bounds bounds)
{
    m_bounds = bounds;
    m_small.setMaxCost(bounds.thumbnails);
    reserve(m_reserved);
}

void ImageStore::reserve(qsizetype bytes)
{
    m_reserved = bytes;
    // As this one is used now, the cache removes it last.
    const Entry *entry = m_current ? m_large.object(*m_current) : nullptr;
    const qsizetype needed = entry ? costOf(entry->state.image) : 0;
    m_large.setMaxCost(qMax(m_bounds.pictures - bytes, needed));
}

} // namespace imaging

#include "moc_imagestore.cpp"
