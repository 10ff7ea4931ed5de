// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagekey.h"

#include "imaging/requests/imageaddress.h"

#include <algorithm>

namespace imaging {

namespace {

using Medium = gallery::Slide::Medium;

bool haveTargets(const QList<gallery::Layer> &layers)
{
    return layers.size() > 1 || (layers.size() == 1 && !layers.first().target.isNull());
}

} // namespace

ImageKey ImageKey::of(const gallery::Slide &slide, Purpose purpose, int option)
{
    ImageKey key;
    key.purpose = purpose;
    key.layers = slide.layers;
    key.substitutes = slide.substitutes;
    const int choice = gallery::choiceLayer(slide.layers);
    if (choice >= 0)
        key.option = qBound(0, option, int(slide.layers.at(choice).options.size()) - 1);
    if (purpose == Purpose::Thumbnail)
        key.thumbnails = slide.thumbnails;
    else if (slide.medium != Medium::Picture && slide.medium != Medium::Nothing)
        key.substitutes += slide.thumbnails; // the only picture of what sounds or moves
    if (haveTargets(slide.layers))
        key.canvas = slide.size;
    return key;
}

ImageKey ImageKey::thumbnailOf(const QList<gallery::Picture> &pictures)
{
    ImageKey key;
    key.purpose = Purpose::Thumbnail;
    key.thumbnails = pictures;
    return key;
}

bool ImageKey::usesAnyOf(const QSet<QString> &files) const
{
    const auto isOne = [&files](const gallery::Picture &picture) {
        return files.contains(localPath(QUrl(picture.address)));
    };
    const auto hasOne = [isOne](const QList<gallery::Picture> &pictures) {
        return std::any_of(pictures.begin(), pictures.end(), isOne);
    };
    return hasOne(substitutes) || hasOne(thumbnails) ||
           std::any_of(layers.begin(), layers.end(),
                       [hasOne](const gallery::Layer &layer) { return hasOne(layer.options); });
}

// Equal keys have equal hashes; that of one address is enough to tell most others apart.
size_t qHash(const ImageKey &key, size_t seed)
{
    QString address;
    if (!key.layers.isEmpty())
        address = key.layers.first().options.value(0).identity();
    else if (!key.thumbnails.isEmpty())
        address = key.thumbnails.first().identity();
    else if (!key.substitutes.isEmpty())
        address = key.substitutes.first().identity();
    return qHashMulti(seed, int(key.purpose), key.option, address);
}

} // namespace imaging
