// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openrequest.h"

#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"

namespace loading {

OpenRequest withChosenPhotos(OpenRequest request)
{
    const bool isBuiltin =
        request.sources.isEmpty() ||
        (request.sources.size() == 1 &&
         iiif::builtinFile(request.sources.first()) == iiif::builtinFile(iiif::russiasAllies));
    if (isBuiltin && request.photos.isEmpty())
        request.photos = settings::builtinPhotos.get();
    return request;
}

} // namespace loading
