// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

namespace gallery {

/// A IIIF Image API service, which serves a picture in the sizes and parts that its `info.json`
/// declares.
struct ImageService
{
    QString id;      ///< its address, without a slash at the end; empty where there is none
    int version = 0; ///< of the Image API: 1, 2 or 3
    int level = 0;   ///< of compliance: 0, 1 or 2

    friend bool operator==(const ImageService &, const ImageService &) = default;
};

/// The source of a photo's pixels, and the part of it that is shown.
struct Picture
{
    QString address; ///< http, https, file or qrc URL as the source gives it; may be empty where a
                     ///< service is there
    ImageService service;
    QSize size;          ///< in pixels; empty where unknown
    QString format;      ///< media type; may be empty
    LanguageMap label;   ///< its label among alternatives; may be empty
    QString language;    ///< of the words in it, a BCP 47 tag; empty if unknown
    QRect region;        ///< the part of the source that is meant; null for all of it
    double rotation = 0; ///< clockwise, in degrees, after mirroring
    bool mirrored = false;

    /// Whether there is neither an address nor a service.
    bool isEmpty() const { return address.isEmpty() && service.id.isEmpty(); }
    /// The address that identifies the picture: the service's, else the picture's own.
    QString identity() const { return service.id.isEmpty() ? address : service.id; }

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// One of the pictures that a photo is composed of, in the order of painting.
struct Layer
{
    QRect target;           ///< where on the slide, in units of its size; null for all of it
    QList<Picture> options; ///< alternatives of which one shows, the first by default; never empty

    friend bool operator==(const Layer &, const Layer &) = default;
};

/// Whether each option has a language of its own, so that the reader's language chooses one.
bool differByLanguage(const Layer &layer);

/// The index of the option that is shown first to a reader who prefers these languages (BCP 47
/// tags, best first).
int firstOption(const Layer &layer, const QStringList &preferences);

/// The index of the layer whose options the reader may choose from, the first one that has several;
/// -1 for none.
inline int choiceLayer(const QList<Layer> &layers)
{
    for (int i = 0; i < layers.size(); ++i) {
        if (layers.at(i).options.size() > 1)
            return i;
    }
    return -1;
}

} // namespace gallery
