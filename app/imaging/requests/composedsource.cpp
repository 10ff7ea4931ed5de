// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/composedsource.h"

#include "imaging/decode/canvasgeometry.h"
#include "imaging/requests/imageaddress.h"
#include "imaging/requests/imagerequestguess.h"

namespace imaging {

namespace {

bool isReachable(const gallery::Picture &picture, bool network)
{
    if (picture.isEmpty())
        return false;
    return network || reachOf(QUrl(guessedRequest(picture, {}).address)) != Reach::Remote;
}

void add(QList<ComposedSource> &sources, const QList<gallery::Picture> &pictures, bool network,
         bool standIn)
{
    for (const gallery::Picture &picture : pictures) {
        if (isReachable(picture, network))
            sources.append({{{picture, {}}}, {}, standIn});
    }
}

} // namespace

QList<ComposedSource> sourcesOf(const ImageKey &key, bool network)
{
    QList<ComposedSource> sources;
    add(sources, key.thumbnails, network, false);

    ComposedSource photo;
    photo.canvas = key.canvas;
    const int choice = gallery::choiceLayer(key.layers);
    for (int i = 0; i < key.layers.size(); ++i) {
        const gallery::Layer &layer = key.layers.at(i);
        const gallery::Picture picture = layer.options.value(i == choice ? key.option : 0);
        if (isReachable(picture, network))
            photo.pictures.append({picture, layer.target});
    }
    if (!photo.pictures.isEmpty())
        sources.append(photo);

    add(sources, key.substitutes, network, true);
    return sources;
}

QString wholeFile(const ComposedSource &source)
{
    if (source.pictures.size() != 1)
        return {};
    const auto &[picture, target] = source.pictures.first();
    const QUrl address(picture.address);
    const bool whole = picture.region.isNull() && picture.rotation == 0 && !picture.mirrored &&
                       fills(target, source.canvas);
    return whole && reachOf(address) == Reach::Local ? localPath(address) : QString();
}

QList<QUrl> addressesOf(const ComposedSource &source)
{
    QList<QUrl> addresses;
    for (const PlacedPicture &placed : source.pictures) {
        const QUrl address(placed.picture.address);
        if (!address.isEmpty() && address.scheme() != u"qrc")
            addresses += address;
    }
    return addresses;
}

} // namespace imaging
