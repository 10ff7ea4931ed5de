// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <optional>

namespace iiif {

/// Pixels along one side of an image that a service has in tiles: four times those of the largest
/// scan that is known.
constexpr int mostImageSide = 4'000'000;

/// The content of an image service's `info.json` (Image API 3.0 §5, 2.1 §5, 1.1 §5): which image
/// requests it answers. A manifest contains only the address of the service.
struct ImageInfo
{
    /// Tiles of one size (3.0 §5.4), and the scale factors at which they exist.
    struct Tiles
    {
        QSize size;
        QList<int> factors; ///< ascending, never empty

        friend bool operator==(const Tiles &, const Tiles &) = default;
    };
    /// Which sizes may be requested beside those that are listed.
    enum class Scaling {
        None,
        Width, ///< any width, `w,`
        Both,  ///< any width with the height that belongs to it, `w,h`
    };

    gallery::ImageService service; ///< its id is the prefix of all requests
    QSize size;                    ///< in pixels, at most mostImageSide each way
    QList<QSize> sizes;            ///< of the whole image that are listed, smallest first
    QList<Tiles> tiles;
    int maxWidth = 0;         ///< of an answer, in pixels (3.0 §5.2); 0 for no limit
    int maxHeight = 0;        ///< of an answer, in pixels; 0 for no limit
    qint64 maxArea = 0;       ///< of an answer, in pixels; 0 for no limit
    bool cutsRegions = false; ///< answers requests for any region in pixels
    Scaling scaling = Scaling::None;
    QString suffix; ///< `{quality}.{format}` that ends all requests (3.0 §4.4, §4.5)

    friend bool operator==(const ImageInfo &, const ImageInfo &) = default;
};

/// Reads an `info.json` of any version. Returns nothing where it is no such document, or where its
/// size is absent or larger than mostImageSide. Sizes and tiles that do not fit the image are
/// left out. `asked` is the service as the manifest describes it; version and level of the document
/// take precedence over it. The manifest's id is kept where the document's differs only in its
/// percent-encoding or scheme, so that `%2F` stays `%2F`. Any thread.
std::optional<ImageInfo> readImageInfo(const QByteArray &json, const gallery::ImageService &asked);

} // namespace iiif
