// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/image/imageinfo.h"

#include "core/errors/limits.h"
#include "sources/iiif/image/imageservice.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace iiif {

namespace {

using Scaling = ImageInfo::Scaling;

// Honest documents hold some thousands of bytes, and this many are read within a frame.
constexpr qint64 mostBytes = qint64(256) * 1024;

constexpr int versionUnlessSaid = 2;       // the most common one
constexpr int documentLevelUnlessSaid = 0; // assumes only what static files can provide
constexpr int entriesLookedAt = 64;        // of each list; a scan of the largest side has 22 levels
constexpr int smallestTile = 32;   // a screen of smaller ones would be thousands of requests
constexpr double sameShape = 0.02; // by which rounded sizes of one image differ
constexpr double exactly = 9e15;   // a double represents all integers up to this

bool isBelievable(QSize size)
{
    return !size.isEmpty() && size.width() <= mostImageSide && size.height() <= mostImageSide;
}

QSize readSize(const JsonNode &json)
{
    const int width = json[QStringLiteral("width")].number();
    const JsonNode height = json[QStringLiteral("height")];
    return {width, height.isAbsent() ? width : height.number()};
}

bool isScaleOf(QSize small, QSize size)
{
    if (small.isEmpty() || small.width() > size.width() || small.height() > size.height())
        return false;
    const double height = double(small.width()) * size.height() / size.width();
    return std::abs(small.height() - height) <= qMax(1.0, height * sameShape);
}

QList<QSize> readSizes(const JsonNode &json, QSize size)
{
    QList<QSize> sizes;
    for (int i = 0; i < qMin(json.size(), entriesLookedAt); ++i) {
        const QSize listed = readSize(json.at(i));
        if (isScaleOf(listed, size) && !sizes.contains(listed))
            sizes.append(listed);
    }
    std::sort(sizes.begin(), sizes.end(),
              [](QSize one, QSize other) { return one.width() < other.width(); });
    return sizes;
}

QList<int> readFactors(const JsonNode &json, QSize size)
{
    QList<int> factors;
    for (int i = 0; i < qMin(json.size(), entriesLookedAt); ++i) {
        const int factor = json.at(i).number();
        if (factor >= 1 && factor <= qMax(size.width(), size.height()) && !factors.contains(factor))
            factors.append(factor);
    }
    // libvips lists no factor for an image in a single tile.
    if (json.size() == 0)
        factors.append(1);
    std::sort(factors.begin(), factors.end());
    return factors;
}

bool isSensible(QSize tile, QSize size)
{
    const QSize held = tile.boundedTo(size);
    return qMin(tile.width(), tile.height()) >= smallestTile &&
           qint64(held.width()) * held.height() <= errors::limits::picturePixels;
}

QList<ImageInfo::Tiles> readTiles(const JsonNode &info, QSize size)
{
    QList<ImageInfo::Tiles> tiles;
    const auto add = [&tiles, size](QSize tile, const JsonNode &factors) {
        const ImageInfo::Tiles read{tile, readFactors(factors, size)};
        if (isSensible(tile, size) && !read.factors.isEmpty())
            tiles.append(read);
    };
    const JsonNode listed = info[QStringLiteral("tiles")];
    for (int i = 0; i < qMin(listed.size(), entriesLookedAt); ++i)
        add(readSize(listed.at(i)), listed.at(i)[QStringLiteral("scaleFactors")]);
    // Image API 1.1 §5 has one size of tiles, under other names.
    const int width = info[QStringLiteral("tile_width")].number();
    const JsonNode height = info[QStringLiteral("tile_height")];
    if (width > 0) {
        add({width, height.isAbsent() ? width : height.number()},
            info[QStringLiteral("scale_factors")]);
    }
    return tiles;
}

void readLimits(ImageInfo &info, const JsonNode &json)
{
    if (const int width = json[QStringLiteral("maxWidth")].number(); width > 0)
        info.maxWidth = info.maxHeight = width; // where maxHeight is absent (Image API 3.0 §5.2)
    if (const int height = json[QStringLiteral("maxHeight")].number(); height > 0)
        info.maxHeight = height;
    if (const double area = json[QStringLiteral("maxArea")].toDouble();
        area >= 1 && area <= exactly)
        info.maxArea = qint64(area);
}

// The features beyond the compliance level (3.0 §5.7 `extraFeatures`, 2.1 §5.3 `supports`).
void readFeatures(ImageInfo &info, const JsonNode &features)
{
    QSet<QString> known;
    for (int i = 0; i < qMin(features.size(), entriesLookedAt); ++i)
        known.insert(features.at(i).text());
    info.cutsRegions = info.cutsRegions || known.contains(QStringLiteral("regionByPx"));
    if (info.scaling != Scaling::None)
        return;
    if (known.contains(QStringLiteral("sizeByWh")))
        info.scaling = Scaling::Both;
    else if (known.contains(QStringLiteral("sizeByW")))
        info.scaling = Scaling::Width;
}

QString suffixOf(int version, const JsonNode &formats)
{
    if (version > 1)
        return QStringLiteral("default.jpg");
    QStringList known;
    for (int i = 0; i < qMin(formats.size(), entriesLookedAt); ++i)
        known.append(formats.at(i).text());
    const bool onlyPng =
        known.contains(QStringLiteral("png")) && !known.contains(QStringLiteral("jpg"));
    return onlyPng ? QStringLiteral("native.png") : QStringLiteral("native.jpg");
}

// Whether two ids differ only in their scheme or percent-encoding.
QString comparable(const QString &id)
{
    const qsizetype scheme = id.indexOf(u"://");
    return QUrl::fromPercentEncoding(id.mid(qMax(qsizetype(0), scheme)).toUtf8());
}

QString idFor(const QString &asked, const QString &own)
{
    const auto isOfTheWeb = [](const QString &id) {
        const QUrl url(id);
        return !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
    };
    const bool moved = isOfTheWeb(asked) && isOfTheWeb(own) && comparable(own) != comparable(asked);
    return moved ? own : asked;
}

} // namespace

std::optional<ImageInfo> readImageInfo(const QByteArray &json, const gallery::ImageService &asked)
{
    if (json.size() > mostBytes)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    DocumentContext context;
    const JsonNode root(document.object(), {}, &context);
    ImageInfo info;
    info.size = {root[QStringLiteral("width")].number(), root[QStringLiteral("height")].number()};
    if (!isBelievable(info.size))
        return {};

    const Compliance said = readCompliance(root);
    const int version = asked.version > 0 ? asked.version : versionUnlessSaid;
    info.service.version = said.version > 0 ? said.version : version;
    info.service.level =
        said.level.value_or(asked.version > 0 ? asked.level : documentLevelUnlessSaid);
    info.service.id = idFor(serviceId(asked.id), serviceId(root.id()));
    info.sizes = readSizes(root[QStringLiteral("sizes")], info.size);
    info.tiles = readTiles(root, info.size);
    info.suffix = suffixOf(info.service.version, root[QStringLiteral("formats")]);
    if (info.service.level >= 1) {
        info.cutsRegions = true;
        info.scaling = info.service.version >= 3 ? Scaling::Both : Scaling::Width;
    }
    readLimits(info, root);
    readFeatures(info, root[QStringLiteral("extraFeatures")]);
    const JsonNode profile = root[QStringLiteral("profile")];
    for (int i = 0; i < qMin(profile.size(), entriesLookedAt); ++i) {
        if (!profile.at(i).isObject())
            continue;
        readFeatures(info, profile.at(i)[QStringLiteral("supports")]);
        if (info.service.version == 2)
            readLimits(info, profile.at(i));
    }
    return info;
}

} // namespace iiif
