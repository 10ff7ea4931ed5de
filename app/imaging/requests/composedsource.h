// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/imagekey.h"

#include <QUrl>

namespace imaging {

/// A picture and its place on a canvas.
struct PlacedPicture
{
    gallery::Picture picture;
    QRect target; ///< in the units of the canvas; null for all of it

    friend bool operator==(const PlacedPicture &, const PlacedPicture &) = default;
};

/// One way to make an image: the pictures that it is composed of.
struct ComposedSource
{
    QList<PlacedPicture> pictures; ///< in the order of painting; never empty
    QSize canvas;                  ///< what targets count in; empty where unknown
    bool standIn = false;          ///< not the photo itself

    friend bool operator==(const ComposedSource &, const ComposedSource &) = default;
};

/// The ways to make an image, best first; none where the key is empty, or has only remote pictures
/// and there is no network.
QList<ComposedSource> sourcesOf(const ImageKey &key, bool network);

/// The local file or resource that the image is, where it is one whole picture just as it lies
/// there; else an empty string.
QString wholeFile(const ComposedSource &source);

/// What other programs may get the image by: the files and web addresses of its pictures. Without
/// resources of the program.
QList<QUrl> addressesOf(const ComposedSource &source);

} // namespace imaging
