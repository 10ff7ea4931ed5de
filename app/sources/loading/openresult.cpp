// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openresult.h"

#include "sources/iiif/builtin.h"
#include "sources/iiif/document.h"
#include "sources/loading/offlinecache.h"
#include "sources/network/address.h"
#include "sources/network/blockingfetch.h"
#include "sources/network/failure.h"
#include "sources/network/fetchlimits.h"
#include "sources/photos/folderlisting.h"
#include "sources/photos/substitutes.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace loading {

namespace {

constexpr int describedAtOnce = 300; // photos whose dates are read before the first one shows

OpenResult failed(const OpenRequest &wish, const errors::Problem &error)
{
    OpenResult opened;
    opened.wish = wish;
    opened.reading.error = error;
    return opened;
}

void nameFile(gallery::ReadResult &reading, const QString &file)
{
    if (reading.error && reading.error->file.isEmpty())
        reading.error->file = file;
    for (errors::Problem &notice : reading.notices) {
        if (notice.file.isEmpty())
            notice.file = file;
    }
}

// The folder that was asked for, which goes before the one of a manifest's name beside it.
void addPhotos(gallery::ReadResult &reading, const QString &asked, const QString &beside = {})
{
    if (reading.error || reading.collection)
        return;
    QList<gallery::Slide> &slides = reading.gallery.slides;
    QHash<int, gallery::Picture> found; // photos of slides that had none
    if (!beside.isEmpty()) {
        QList<int> lacking;
        for (int row = 0; row < slides.size(); ++row) {
            if (slides.at(row).layers.isEmpty())
                lacking.append(row);
        }
        photos::addStandIns(reading.gallery, beside);
        for (const int row : std::as_const(lacking)) {
            if (!slides.at(row).layers.isEmpty())
                found.insert(row, slides.at(row).layers.first().options.first());
        }
    }
    if (asked.isEmpty())
        return;
    if (const auto refusal = photos::refusalOfFolder(asked)) {
        reading.notices.append(*refusal);
        return;
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        slides[it.key()].layers.clear();
    photos::addStandIns(reading.gallery, asked);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        gallery::Slide &slide = slides[it.key()];
        if (slide.layers.isEmpty())
            slide.layers = {{{}, {it.value()}}};
        else
            slide.standIns.prepend(it.value());
    }
}

OpenResult readBuiltin(const OpenRequest &wish, const QString &address)
{
    OpenResult opened;
    opened.wish = wish;
    opened.address = address;
    opened.reading = iiif::readBuiltinGallery(address);
    addPhotos(opened.reading, wish.photos);
    return opened;
}

OpenResult readManifest(const OpenRequest &wish, const OpenSource &source)
{
    OpenResult opened;
    opened.wish = wish;
    opened.address = source.address();
    opened.reading = iiif::readDocumentFile(source.path);
    opened.kind =
        opened.reading.collection ? OpenResult::Kind::Collection : OpenResult::Kind::Manifest;
    const QFileInfo info(source.path);
    addPhotos(opened.reading, wish.photos, info.dir().filePath(info.completeBaseName()));
    return opened;
}

void describeAll(gallery::Gallery &gallery, const Cancelled &cancelled)
{
    for (gallery::Slide &slide : gallery.slides) {
        if (cancelled && cancelled())
            return;
        slide = photos::describe(slide);
    }
}

OpenResult readPhotos(const OpenRequest &wish, const photos::PhotosRequest &request, Depth depth,
                      const Cancelled &cancelled)
{
    OpenResult opened;
    opened.wish = wish;
    opened.kind = OpenResult::Kind::Photos;
    opened.photos = request;
    opened.photos.sorting = photos::Sorting::ByName; // by date is ours, as dates come later
    opened.reading = photos::listPhotos(opened.photos, cancelled);
    opened.photos.sorting = request.sorting;
    gallery::Gallery &gallery = opened.reading.gallery;
    if (opened.reading.error || gallery.slides.isEmpty())
        return opened;
    const bool byDate = request.sorting == photos::Sorting::ByDate;
    if (depth == Depth::AllSlides || (byDate && gallery.slides.size() <= describedAtOnce))
        describeAll(gallery, cancelled);
    else
        gallery.slides[gallery.start] = photos::describe(gallery.slides.at(gallery.start));
    if (byDate)
        photos::sortByDate(gallery);
    if (byDate && request.at.isEmpty())
        gallery.start = 0;
    return opened;
}

// Several galleries, to choose from.
OpenResult offer(const OpenRequest &wish, const QList<OpenSource> &sources)
{
    gallery::Collection collection;
    const QString count = QString::number(sources.size());
    collection.title.add(QStringLiteral("fr"), {QStringLiteral("%1 galeries").arg(count)});
    collection.title.add(QStringLiteral("en"), {QStringLiteral("%1 galleries").arg(count)});
    for (const OpenSource &source : sources) {
        gallery::Collection::Item item;
        item.address = source.address();
        item.title = {gallery::LanguageMap::none(), source.name()};
        collection.items.append(item);
    }
    OpenResult opened;
    opened.wish = wish;
    opened.kind = OpenResult::Kind::Collection;
    opened.reading.collection = collection;
    return opened;
}

OpenResult readSeveral(const OpenRequest &wish, Depth depth, const Cancelled &cancelled)
{
    QList<OpenSource> sources;
    QList<errors::Problem> problems;
    for (const QString &given : wish.sources) {
        if (const OpenSource source = look(given); source.error)
            problems.append(*source.error);
        else
            sources.append(source);
    }
    if (sources.isEmpty())
        return failed(wish, problems.first());
    const auto isPhoto = [](const OpenSource &source) {
        return source.kind == OpenSource::Kind::Photo;
    };
    OpenResult opened;
    if (std::all_of(sources.cbegin(), sources.cend(), isPhoto)) {
        photos::PhotosRequest request;
        for (const OpenSource &source : std::as_const(sources))
            request.files += source.path;
        request.sorting = wish.byDate ? photos::Sorting::ByDate : photos::Sorting::ByName;
        opened = readPhotos(wish, request, depth, cancelled);
    } else {
        opened = offer(wish, sources);
    }
    opened.reading.notices = problems + opened.reading.notices;
    return opened;
}

} // namespace

OpenResult readLocal(const OpenRequest &wish, Depth depth, const Cancelled &cancelled)
{
    if (wish.sources.isEmpty())
        return readBuiltin(wish, iiif::russiasAllies);
    if (wish.sources.size() > 1)
        return readSeveral(wish, depth, cancelled);

    const QString &given = wish.sources.first();
    const OpenSource source = look(given);
    if (source.error)
        return failed(wish, *source.error);
    if (source.kind == OpenSource::Kind::Builtin)
        return readBuiltin(wish, source.address());
    OpenResult opened;
    if (source.kind == OpenSource::Kind::Manifest) {
        opened = readManifest(wish, source);
    } else {
        const bool isFolder = source.kind == OpenSource::Kind::Folder;
        photos::PhotosRequest request;
        request.folder = isFolder ? source.path : QFileInfo(source.path).absolutePath();
        request.at = isFolder ? QString() : source.path;
        request.subfolders = wish.subfolders && isFolder;
        request.sorting = wish.byDate ? photos::Sorting::ByDate : photos::Sorting::ByName;
        opened = readPhotos(wish, request, depth, cancelled);
        opened.address = request.folder;
    }
    nameFile(opened.reading, given);
    return opened;
}

OpenResult readAnswer(const OpenRequest &wish, const QByteArray &body, const QUrl &address)
{
    OpenResult opened;
    opened.wish = wish;
    opened.address = wish.sources.value(0).trimmed();
    opened.reading = iiif::readDocument(body, address);
    opened.kind =
        opened.reading.collection ? OpenResult::Kind::Collection : OpenResult::Kind::Manifest;
    addPhotos(opened.reading, wish.photos);
    nameFile(opened.reading, opened.address);
    return opened;
}

OpenResult readNow(const OpenRequest &wish, const Cancelled &cancelled)
{
    const auto web =
        wish.sources.size() == 1 ? network::webAddress(wish.sources.first()) : std::nullopt;
    if (!web)
        return readLocal(wish, Depth::AllSlides, cancelled);
    const network::HttpDiskCache cache = keptAnswers();
    const network::FetchResult fetched = network::fetchBlocking(
        *web, network::FetchLimits(), network::acceptManifest, cancelled, cache);
    if (fetched.error) {
        const auto kept = network::isAway(*fetched.error) ? cache.read(*web) : std::nullopt;
        return kept ? readKept(wish, *kept) : failed(wish, *fetched.error);
    }
    const OpenResult opened = readAnswer(wish, fetched.body, fetched.address);
    const network::Answer &answer = fetched;
    if (!opened.reading.error && cache.write(*web, answer) > 0)
        cache.trim();
    return opened;
}

} // namespace loading
