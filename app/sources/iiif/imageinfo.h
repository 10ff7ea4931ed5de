// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <optional>

namespace iiif {

/// What an image service promises in its `info.json` (Image API 3.0 §5, 2.1 §5, 1.1 §5). A manifest
/// says where a service is; only this says which requests it answers.
struct ImageInfo
{
    /// Tiles of one size, at the factors by which the image is reduced in them.
    struct Tiles
    {
        QSize size;
        QList<int> factors; ///< ascending, never empty

        friend bool operator==(const Tiles &, const Tiles &) = default;
    };
    /// The sizes that may be asked for, beside those that are listed.
    enum class Scaling {
        None,
        Width, ///< any width, `w,`
        Both,  ///< any width with the height that belongs to it, `w,h`
    };

    gallery::ImageService service; ///< its id as requests begin with it
    QSize size;                    ///< in pixels, at most limits::imageSide each way
    QList<QSize> sizes;            ///< of the whole image that are listed, smallest first
    QList<Tiles> tiles;
    int maxWidth = 0; ///< of an answer; 0 for no limit, as for the next two
    int maxHeight = 0;
    qint64 maxArea = 0;
    bool cutsRegions = false; ///< of any place and size, in pixels
    Scaling scaling = Scaling::None;
    QString suffix; ///< what requests end with: quality and format

    friend bool operator==(const ImageInfo &, const ImageInfo &) = default;
};

/// Reads an `info.json` of any version; none where it is no such document or has no believable
/// size. Single sizes and tiles that make no sense are left out. What it says of version and level
/// goes before what `asked`, the gallery's word, does. The id stays as the gallery wrote it where
/// the document's is the same but for its encoding or scheme, so that `%2F` stays `%2F`; and only
/// from the network do the two ever differ. Any thread.
std::optional<ImageInfo> readImageInfo(const QByteArray &json, const gallery::ImageService &asked);

} // namespace iiif
