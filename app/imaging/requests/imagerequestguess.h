// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"

namespace imaging {

/// An address to ask for a picture, and how much of the picture its answer is.
struct ImageRequestGuess
{
    QString address;           ///< empty where the picture has none
    bool regionServed = false; ///< the answer is the picture's region; else it is still to cut out
};

/// How to get a picture that fits into `needed` device pixels (empty for as large as there is),
/// from what the gallery itself says: no `info.json` was read. Services of level 1 and 2 are asked
/// for about that size, never for more than there is; of those that promise less, and where the
/// size is unknown, the picture's own address is taken before the service's largest. Ids stay as
/// they are written, `%2F` included.
ImageRequestGuess guessedRequest(const gallery::Picture &picture, QSize needed);

} // namespace imaging
