// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openrequest.h"

#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"

namespace loading {

OpenRequest withChosenPhotos(OpenRequest wish)
{
    const bool isBuiltin = wish.sources.isEmpty() ||
                           (wish.sources.size() == 1 && iiif::builtinFile(wish.sources.first()) ==
                                                            iiif::builtinFile(iiif::russiasAllies));
    if (isBuiltin && wish.photos.isEmpty())
        wish.photos = settings::builtinPhotos.get();
    return wish;
}

} // namespace loading
