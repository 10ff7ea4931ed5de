// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"
#include "imaging/decode/tilemosaic.h"
#include "sources/iiif/image/imageinfo.h"

namespace imaging {

/// One request, or several, that lead to a picture.
struct Candidate
{
    QString address;           ///< empty with a mosaic
    bool regionServed = false; ///< the answer is the picture's region; else it is to cut out
    QSize wholeSize = {};      ///< of the picture, where the answer may be a smaller copy
    std::optional<TileMosaic> mosaic = {};
};

/// The requests to try for a picture that is to fit into `needed` device pixels, best first and
/// never none, when `info` is what its image service promises. A service that scales is asked for
/// just what is needed; of one that does not, the smallest listed size that suffices comes first,
/// then tiles where the whole image would be much more than is needed. The picture's own address is
/// there for when a service does not keep its promises.
QList<Candidate> candidatesFor(const gallery::Picture &picture, QSize needed,
                               const iiif::ImageInfo &info);

/// The same where only the gallery is known: the picture's own address before a guess at what its
/// service answers, or after it where the guess is likely to be right (`confident`).
QList<Candidate> candidatesFor(const gallery::Picture &picture, QSize needed, bool confident);

} // namespace imaging
