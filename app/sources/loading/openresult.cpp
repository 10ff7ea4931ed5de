// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openresult.h"

#include "sources/iiif/builtin.h"
#include "sources/iiif/document.h"
#include "sources/loading/offlinecache.h"
#include "sources/network/address.h"
#include "sources/network/blockingfetch.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/networkproblem.h"
#include "sources/photos/folderlisting.h"
#include "sources/photos/folderscanner.h"
#include "sources/photos/photoproblem.h"
#include "sources/photos/photosorting.h"
#include "sources/photos/substitutes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryDir>

#include <algorithm>

namespace loading {

namespace {

constexpr qsizetype mostChapters = 12; // of a folder that holds only folders; more are a list

constexpr qsizetype sniffedBytes = 4096; // of an answer, to recognise JSON

constexpr int describedAtOnce =
    300; // number of photos that are described before the first one shows, to sort them

OpenResult failed(const OpenRequest &request, const errors::Problem &error)
{
    OpenResult opened;
    opened.request = request;
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

// Adds photos from the folder `asked`, which has precedence, and from the folder `beside` a
// manifest.
void addPhotos(gallery::ReadResult &reading, const QString &asked, const QString &beside = {})
{
    if (reading.error || reading.collection)
        return;
    QList<gallery::Slide> &slides = reading.gallery.slides;
    QHash<int, gallery::Picture> found; // for slides without a photo
    if (!beside.isEmpty()) {
        QList<int> lacking;
        for (int row = 0; row < slides.size(); ++row) {
            if (slides.at(row).layers.isEmpty())
                lacking.append(row);
        }
        photos::addSubstitutes(reading.gallery, beside);
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
    photos::addSubstitutes(reading.gallery, asked);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        gallery::Slide &slide = slides[it.key()];
        if (slide.layers.isEmpty())
            slide.layers = {{{}, {it.value()}}};
        else
            slide.substitutes.prepend(it.value());
    }
}

OpenResult readBuiltin(const OpenRequest &request, const QString &address)
{
    OpenResult opened;
    opened.request = request;
    opened.address = address;
    opened.reading = iiif::readBuiltinGallery(address);
    addPhotos(opened.reading, request.photos);
    return opened;
}

OpenResult readManifest(const OpenRequest &request, const OpenSource &source)
{
    OpenResult opened;
    opened.request = request;
    opened.address = source.address();
    opened.reading = iiif::readDocumentFile(source.path);
    opened.kind =
        opened.reading.collection ? OpenResult::Kind::Collection : OpenResult::Kind::Manifest;
    const QFileInfo info(source.path);
    addPhotos(opened.reading, request.photos, info.dir().filePath(info.completeBaseName()));
    return opened;
}

void describeAll(gallery::Gallery &gallery, const std::stop_token &stop)
{
    for (gallery::Slide &slide : gallery.slides) {
        if (stop.stop_requested())
            return;
        slide = photos::describe(slide);
    }
}

OpenResult readPhotos(const OpenRequest &request, const photos::PhotosRequest &photosRequest,
                      Depth depth, const std::stop_token &stop)
{
    OpenResult opened;
    opened.request = request;
    opened.kind = OpenResult::Kind::Photos;
    opened.photos = photosRequest;
    opened.photos.sorting = {}; // sorted below, or by the monitor once all photos are described
    opened.reading = photos::listPhotos(opened.photos, stop);
    opened.photos.sorting = photosRequest.sorting;
    gallery::Gallery &gallery = opened.reading.gallery;
    if (opened.reading.error || gallery.slides.isEmpty())
        return opened;
    const gallery::Sorting &sorting = photosRequest.sorting;
    if (depth == Depth::AllSlides ||
        (photos::needsDetails(sorting) && gallery.slides.size() <= describedAtOnce))
        describeAll(gallery, stop);
    else
        gallery.slides[gallery.start] = photos::describe(gallery.slides.at(gallery.start));
    photos::sortPhotos(gallery, sorting);
    if (photosRequest.at.isEmpty())
        gallery.start = 0;
    return opened;
}

OpenResult listing(const OpenRequest &request, const gallery::Collection &collection)
{
    OpenResult opened;
    opened.request = request;
    opened.kind = OpenResult::Kind::Collection;
    opened.reading.collection = collection;
    return opened;
}

// The folders of a folder, each with its first photo.
OpenResult offerFolders(const OpenRequest &request, const QString &folder, const QStringList &names,
                        const std::stop_token &stop)
{
    gallery::Collection collection;
    collection.title = {gallery::LanguageMap::none(), QDir(folder).dirName()};
    for (const QString &name : names) {
        gallery::Collection::Item item;
        item.address = QDir(folder).filePath(name);
        item.title = {gallery::LanguageMap::none(), name};
        const QStringList photos = photos::listFolder(item.address, false, stop).photos;
        if (!photos.isEmpty()) {
            const gallery::Slide first =
                photos::slideOf(QDir(item.address).filePath(photos.first()));
            item.thumbnails = first.layers.first().options;
        }
        collection.items.append(item);
    }
    return listing(request, collection);
}

// Slides have the ids of their places in the archive, as it is unpacked into another folder each
// time.
OpenResult readArchive(const OpenRequest &request, const QString &archive,
                       const std::stop_token &stop)
{
    const photos::UnpackedArchive unpacked = photos::unpackArchive(archive, stop);
    if (unpacked.error)
        return failed(request, *unpacked.error);
    OpenResult opened;
    opened.request = request;
    opened.kind = OpenResult::Kind::Archive;
    opened.unpacked = unpacked.folder;
    opened.reading = photos::listPhotos({.folder = unpacked.root, .subfolders = true}, stop);
    opened.reading.hints.clear();
    opened.reading.notices = unpacked.notices + opened.reading.notices;
    if (opened.reading.error)
        return opened;
    gallery::Gallery &gallery = opened.reading.gallery;
    describeAll(gallery, stop);
    photos::sortPhotos(gallery, request.sorting);
    gallery.start = 0;
    gallery.id = archive;
    gallery.title = {gallery::LanguageMap::none(), QFileInfo(archive).completeBaseName()};
    const QString prefix = archive + u'/' + unpacked.path;
    for (gallery::Slide &slide : gallery.slides)
        slide.id = prefix + QDir(unpacked.root).relativeFilePath(slide.id);
    return opened;
}

OpenResult readFolder(const OpenRequest &request, photos::PhotosRequest photosRequest, Depth depth,
                      const std::stop_token &stop)
{
    OpenResult opened = readPhotos(request, photosRequest, depth, stop);
    if (photosRequest.subfolders || !photosRequest.at.isEmpty())
        return opened;
    const bool isWithoutPhoto =
        opened.reading.error && photos::PhotoProblem::isWithoutPhoto(*opened.reading.error);
    if (opened.reading.error && !isWithoutPhoto)
        return opened;
    const QStringList inside = photos::foldersWithPhotos(photosRequest.folder, stop);
    if (inside.isEmpty())
        return opened;
    if (!isWithoutPhoto) {
        opened.reading.hints.prepend(
            photos::PhotoProblem::moreBelow(int(inside.size()), photosRequest.folder));
        return opened;
    }
    if (inside.size() > mostChapters)
        return offerFolders(request, photosRequest.folder, inside, stop);
    photosRequest.subfolders = true;
    return readPhotos(request, photosRequest, depth, stop);
}

// A collection of several galleries.
OpenResult offer(const OpenRequest &request, const QList<OpenSource> &sources)
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
    return listing(request, collection);
}

OpenResult readSeveral(const OpenRequest &request, Depth depth, const std::stop_token &stop)
{
    QList<OpenSource> sources;
    QList<errors::Problem> problems;
    for (const QString &given : request.sources) {
        if (const OpenSource source = resolveSource(given); source.error)
            problems.append(*source.error);
        else
            sources.append(source);
    }
    if (sources.isEmpty())
        return failed(request, problems.first());
    const auto isPhoto = [](const OpenSource &source) {
        return source.kind == OpenSource::Kind::Photo;
    };
    OpenResult opened;
    if (std::all_of(sources.cbegin(), sources.cend(), isPhoto)) {
        photos::PhotosRequest photosRequest;
        for (const OpenSource &source : std::as_const(sources))
            photosRequest.files += source.path;
        photosRequest.sorting = request.sorting;
        opened = readPhotos(request, photosRequest, depth, stop);
    } else {
        opened = offer(request, sources);
    }
    opened.reading.notices = problems + opened.reading.notices;
    return opened;
}

// A gallery of one: a picture from a server, with what it says about itself.
void readPicture(OpenResult &opened, const QByteArray &body, const QUrl &address)
{
    // Exiv2 reads files, and a slide without a title has that of its file.
    const QTemporaryDir folder;
    const QString name =
        address.fileName().isEmpty() ? address.host() : QFileInfo(address.fileName()).fileName();
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(body);
    file.close();
    gallery::Slide slide = photos::describe(photos::slideOf(file.fileName()),
                                            photos::readPhotoDetails(file.fileName()));
    slide.id = opened.address;
    slide.layers.first().options.first().address = address.toString(QUrl::FullyEncoded);
    opened.kind = OpenResult::Kind::Manifest;
    gallery::Gallery &gallery = opened.reading.gallery;
    gallery.id = opened.address;
    gallery.title = {gallery::LanguageMap::none(), name};
    gallery.slides = {slide};
}

bool isPicture(const QByteArray &body)
{
    return !iiif::looksLikeJson(body.first(qMin(body.size(), sniffedBytes))) &&
           QMimeDatabase().mimeTypeForData(body).name().startsWith(u"image/");
}

} // namespace

OpenResult readLocal(const OpenRequest &request, Depth depth, const std::stop_token &stop)
{
    if (request.sources.isEmpty())
        return readBuiltin(request, iiif::russiasAllies);
    if (request.sources.size() > 1)
        return readSeveral(request, depth, stop);

    const QString &given = request.sources.first();
    const OpenSource source = resolveSource(given);
    if (source.error)
        return failed(request, *source.error);
    if (source.kind == OpenSource::Kind::Builtin)
        return readBuiltin(request, source.address());
    OpenResult opened;
    if (source.kind == OpenSource::Kind::Manifest) {
        opened = readManifest(request, source);
    } else if (source.kind == OpenSource::Kind::Archive) {
        opened = readArchive(request, source.path, stop);
        opened.address = source.path;
    } else {
        const bool isFolder = source.kind == OpenSource::Kind::Folder;
        photos::PhotosRequest photosRequest;
        photosRequest.folder = isFolder ? source.path : QFileInfo(source.path).absolutePath();
        photosRequest.at = isFolder ? QString() : source.path;
        photosRequest.subfolders = request.subfolders && isFolder;
        photosRequest.sorting = request.sorting;
        opened = readFolder(request, photosRequest, depth, stop);
        opened.address = photosRequest.folder;
    }
    nameFile(opened.reading, given);
    return opened;
}

OpenResult readAnswer(const OpenRequest &request, const QByteArray &body, const QUrl &address)
{
    OpenResult opened;
    opened.request = request;
    opened.address = request.sources.value(0).trimmed();
    if (isPicture(body)) {
        readPicture(opened, body, address);
        return opened;
    }
    opened.reading = iiif::readDocument(body, address);
    opened.kind =
        opened.reading.collection ? OpenResult::Kind::Collection : OpenResult::Kind::Manifest;
    addPhotos(opened.reading, request.photos);
    nameFile(opened.reading, opened.address);
    return opened;
}

OpenResult readBlocking(const OpenRequest &request, const std::stop_token &stop)
{
    const auto web =
        request.sources.size() == 1 ? network::webAddress(request.sources.first()) : std::nullopt;
    if (!web)
        return readLocal(request, Depth::AllSlides, stop);
    const network::HttpDiskCache cache = offlineCache();
    const network::FetchResult fetched =
        network::fetchBlocking(*web, network::FetchLimits(), network::acceptManifest, stop, cache);
    if (fetched.error) {
        const auto cached =
            network::NetworkProblem::isAway(*fetched.error) ? cache.read(*web) : std::nullopt;
        return cached ? readCached(request, *cached) : failed(request, *fetched.error);
    }
    const OpenResult opened = readAnswer(request, fetched.body, fetched.address);
    const network::Answer &answer = fetched;
    if (!opened.reading.error && cache.write(*web, answer) > 0)
        cache.trim();
    return opened;
}

} // namespace loading
