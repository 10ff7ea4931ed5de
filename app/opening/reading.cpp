// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/reading.h"

#include "iiif/builtin.h"
#include "iiif/document.h"
#include "network/accept.h"
#include "network/address.h"
#include "network/fetchnow.h"
#include "photos/standins.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace opening {

namespace {

constexpr int describedAtOnce = 300; // photos whose dates are read before the first one shows

Opened failed(const Wish &wish, const formats::Problem &error)
{
    Opened opened;
    opened.wish = wish;
    opened.reading.error = error;
    return opened;
}

void nameFile(formats::Reading &reading, const QString &file)
{
    if (reading.error && reading.error->file.isEmpty())
        reading.error->file = file;
    for (formats::Problem &notice : reading.notices) {
        if (notice.file.isEmpty())
            notice.file = file;
    }
}

void addPhotos(formats::Reading &reading, const QString &folder)
{
    if (!folder.isEmpty() && !reading.error && !reading.collection)
        photos::addStandIns(reading.gallery, folder);
}

Opened readManifest(const Wish &wish, const Source &source)
{
    Opened opened;
    opened.wish = wish;
    opened.address = source.address();
    opened.reading = iiif::readDocumentFile(source.path);
    opened.kind = opened.reading.collection ? Opened::Kind::Collection : Opened::Kind::Manifest;
    // The folder of the same name beside it, then the one that was asked for, which goes first.
    const QFileInfo info(source.path);
    addPhotos(opened.reading, info.dir().filePath(info.completeBaseName()));
    addPhotos(opened.reading, wish.photos);
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

Opened readPhotos(const Wish &wish, const photos::Request &request, Depth depth,
                  const Cancelled &cancelled)
{
    Opened opened;
    opened.wish = wish;
    opened.kind = Opened::Kind::Photos;
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
Opened offer(const Wish &wish, const QList<Source> &sources)
{
    gallery::Collection collection;
    const QString count = QString::number(sources.size());
    collection.title.add(QStringLiteral("fr"), {QStringLiteral("%1 galeries").arg(count)});
    collection.title.add(QStringLiteral("en"), {QStringLiteral("%1 galleries").arg(count)});
    for (const Source &source : sources) {
        gallery::Collection::Item item;
        item.address = source.address();
        item.title = {gallery::LanguageMap::none(), source.name()};
        collection.items.append(item);
    }
    Opened opened;
    opened.wish = wish;
    opened.kind = Opened::Kind::Collection;
    opened.reading.collection = collection;
    return opened;
}

Opened readSeveral(const Wish &wish, Depth depth, const Cancelled &cancelled)
{
    QList<Source> sources;
    for (const QString &given : wish.sources) {
        sources.append(look(given));
        if (sources.last().error)
            return failed(wish, *sources.last().error);
    }
    const auto isPhoto = [](const Source &source) { return source.kind == Source::Kind::Photo; };
    if (!std::all_of(sources.cbegin(), sources.cend(), isPhoto))
        return offer(wish, sources);
    photos::Request request;
    for (const Source &source : std::as_const(sources))
        request.files += source.path;
    request.sorting = wish.byDate ? photos::Sorting::ByDate : photos::Sorting::ByName;
    return readPhotos(wish, request, depth, cancelled);
}

} // namespace

Opened readLocal(const Wish &wish, Depth depth, const Cancelled &cancelled)
{
    if (wish.sources.isEmpty()) {
        Opened opened;
        opened.wish = wish;
        opened.reading = iiif::readBuiltinGallery();
        addPhotos(opened.reading, wish.photos);
        return opened;
    }
    if (wish.sources.size() > 1)
        return readSeveral(wish, depth, cancelled);

    const QString &given = wish.sources.first();
    const Source source = look(given);
    if (source.error)
        return failed(wish, *source.error);
    Opened opened;
    if (source.kind == Source::Kind::Manifest) {
        opened = readManifest(wish, source);
    } else {
        const bool isFolder = source.kind == Source::Kind::Folder;
        photos::Request request;
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

Opened readAnswer(const Wish &wish, const QByteArray &body, const QUrl &address)
{
    Opened opened;
    opened.wish = wish;
    opened.address = wish.sources.value(0).trimmed();
    opened.reading = iiif::readDocument(body, address);
    opened.kind = opened.reading.collection ? Opened::Kind::Collection : Opened::Kind::Manifest;
    addPhotos(opened.reading, wish.photos);
    nameFile(opened.reading, opened.address);
    return opened;
}

Opened readNow(const Wish &wish, const Cancelled &cancelled)
{
    const auto web =
        wish.sources.size() == 1 ? network::webAddress(wish.sources.first()) : std::nullopt;
    if (!web)
        return readLocal(wish, Depth::AllSlides, cancelled);
    const network::Fetched fetched =
        network::fetchNow(*web, network::Bounds(), network::acceptManifest, cancelled);
    if (fetched.error)
        return failed(wish, *fetched.error);
    return readAnswer(wish, fetched.body, fetched.address);
}

} // namespace opening
