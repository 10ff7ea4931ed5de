// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

namespace imaging {

/// The address of a picture, and how much of the picture it serves.
struct ImageRequestGuess
{
    QString address;           ///< empty where the picture has none
    bool regionServed = false; ///< the answer is the picture's region; else it is still to cut out
};

/// The address of a picture that fits into `needed` device pixels (empty for full size), from what
/// the gallery says, without `info.json`. Of services of level 1 and 2 it is a request for about
/// that size, never for more than the picture has. Of level 0, and where the size is unknown, it is
/// the picture's own address, else the service's largest size. Ids are not changed, `%2F` included.
ImageRequestGuess guessedRequest(const gallery::Picture &picture, QSize needed);

} // namespace imaging
