// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/recommendations/recommendationdetails.h"

#include "sources/loading/opensource.h"
#include "sources/network/address.h"
#include "sources/photos/folderlisting.h"

#include <QFileInfo>

namespace recommendations {

namespace {

using loading::OpenSource;

// Bytes of a manifest that is read in the background: enough for thousands of slides, and fast to
// parse.
constexpr qint64 readBytes = qint64(16) * 1024 * 1024;

gallery::LanguageMap nameOf(const OpenSource &source)
{
    return {gallery::LanguageMap::none(), source.name()};
}

Recommendation withReading(Recommendation known, const loading::OpenResult &opened)
{
    if (const auto &collection = opened.reading.collection) {
        if (!collection->title.isEmpty())
            known.card.title = collection->title;
        known.galleries = int(collection->items.size());
        known.id = collection->id;
        return known;
    }
    const gallery::Gallery gallery = opened.reading.gallery.inOrder(0);
    history::GalleryCard card = cardOf(gallery, known.card.address);
    if (card.title.isEmpty())
        card.title = known.card.title;
    card.pictures = known.card.pictures + card.pictures;
    known.card = card;
    known.id = gallery.id;
    return known;
}

std::optional<Recommendation> describedFromWeb(Recommendation known, const OpenSource &source,
                                               const network::HttpDiskCache &cache)
{
    loading::OpenRequest request;
    request.sources = {known.card.address};
    const auto answer = cache.read(source.url);
    if (answer && answer->body.size() <= readBytes) {
        const loading::OpenResult opened =
            loading::readAnswer(request, answer->body, answer->address);
        if (!opened.reading.error)
            known = withReading(known, opened);
    }
    if (known.card.title.isEmpty())
        known.card.title = nameOf(source);
    return known;
}

bool isWorthReading(const OpenSource &source, const std::stop_token &stop)
{
    switch (source.kind) {
    case OpenSource::Kind::Folder:
        return !photos::listFolder(source.path, false, stop).photos.isEmpty();
    case OpenSource::Kind::Manifest:
        return QFileInfo(source.path).size() <= readBytes;
    case OpenSource::Kind::Archive:
        return false; // it would be unpacked
    default:
        return true;
    }
}

} // namespace

history::GalleryCard cardOf(const gallery::Gallery &gallery, const QString &address)
{
    history::GalleryCard card;
    card.address = address;
    card.title = gallery.title;
    card.slides = int(gallery.slides.size());
    card.hasCover = gallery.hasCover;
    card.pictures = gallery.thumbnails;
    if (!gallery.slides.isEmpty()) {
        const gallery::Slide &first = gallery.slides.first();
        card.pictures += first.thumbnails;
        for (const gallery::Layer &layer : first.layers.mid(0, 1))
            card.pictures += layer.options.mid(0, 1);
        card.pictures += first.substitutes.mid(0, 1);
    }
    return card;
}

std::optional<Recommendation> described(const Recommendation &recommendation,
                                        const network::HttpDiskCache &cache,
                                        const std::stop_token &stop)
{
    const QString &address = recommendation.card.address;
    const OpenSource source = loading::resolveSource(address);
    if (source.error)
        return {};
    if (source.kind == OpenSource::Kind::Web)
        return describedFromWeb(recommendation, source, cache);
    if (recommendation.card.slides > 0) // known from the history
        return recommendation;
    if (!isWorthReading(source, stop))
        return {};
    loading::OpenRequest request;
    request.sources = {address};
    const loading::OpenResult opened =
        loading::readLocal(request, loading::Depth::FirstSlide, stop);
    if (opened.reading.error)
        return {};
    Recommendation known = withReading(recommendation, opened);
    if (known.card.title.isEmpty())
        known.card.title = nameOf(source);
    return known;
}

} // namespace recommendations
