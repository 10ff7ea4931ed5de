// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagesources.h"

#include "imaging/requests/imagerequestguess.h"

namespace imaging {

namespace {

using Medium = gallery::Slide::Medium;

bool isToBeHad(const gallery::Picture &picture, bool network)
{
    if (picture.isEmpty())
        return false;
    return network || reachOf(QUrl(guessedRequest(picture, {}).address)) != Reach::Remote;
}

void add(QList<Attempt> &attempts, const QList<gallery::Picture> &pictures, bool network,
         bool standIn)
{
    for (const gallery::Picture &picture : pictures) {
        if (isToBeHad(picture, network))
            attempts.append({{{picture, {}}}, {}, standIn});
    }
}

} // namespace

ImageSources ImageSources::of(const gallery::Slide &slide)
{
    return {slide.layers, slide.standIns, slide.thumbnails, slide.size, slide.medium};
}

bool ImageSources::hasPlaces() const
{
    return layers.size() > 1 || (layers.size() == 1 && !layers.first().target.isNull());
}

Reach reachOf(const QUrl &address)
{
    const QString scheme = address.scheme();
    if (scheme == u"http" || scheme == u"https")
        return Reach::Remote;
    const bool here = address.host().isEmpty() || address.host() == u"localhost";
    return scheme == u"qrc" || (scheme == u"file" && here) ? Reach::Local : Reach::Refused;
}

QString localPath(const QUrl &address)
{
    return address.scheme() == u"qrc" ? u':' + address.path() : QUrl(address).toLocalFile();
}

QList<Attempt> attempts(const ImageSources &sources, Purpose purpose, int option, bool network)
{
    QList<Attempt> attempts;
    if (purpose == Purpose::Thumbnail)
        add(attempts, sources.thumbnails, network, false);

    Attempt photo;
    photo.canvas = sources.size;
    const int chosen = gallery::choiceLayer(sources.layers);
    for (int i = 0; i < sources.layers.size(); ++i) {
        const gallery::Layer &layer = sources.layers.at(i);
        if (layer.options.isEmpty())
            continue;
        const int last = int(layer.options.size()) - 1;
        const gallery::Picture &picture =
            layer.options.at(i == chosen ? qBound(0, option, last) : 0);
        if (isToBeHad(picture, network))
            photo.pieces.append({picture, layer.target});
    }
    if (!photo.pieces.isEmpty())
        attempts.append(photo);

    add(attempts, sources.standIns, network, true);
    // Beside what sounds or moves, its thumbnail is the only picture.
    const bool wordless = sources.medium != Medium::Picture && sources.medium != Medium::Nothing;
    if (purpose == Purpose::Large && wordless)
        add(attempts, sources.thumbnails, network, true);
    return attempts;
}

} // namespace imaging
