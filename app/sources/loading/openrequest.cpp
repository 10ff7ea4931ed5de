// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/openrequest.h"

#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"
#include "sources/network/address.h"

#include <QFileInfo>

namespace loading {

QString typedSource(const QString &given)
{
    // Without a path it is rather the name of a file.
    const bool hasPath = given.contains(u'/') || given.trimmed().startsWith(u"www.");
    const auto address = hasPath ? network::addressWithoutScheme(given) : std::nullopt;
    return address && !QFileInfo::exists(given) ? address->toString(QUrl::FullyEncoded) : given;
}

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
