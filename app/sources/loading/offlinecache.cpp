// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/offlinecache.h"

#include "core/errors/units.h"
#include "core/settings/settings.h"
#include "sources/loading/loadingproblem.h"

#include <QStandardPaths>

namespace loading {

network::HttpDiskCache offlineCache()
{
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                QStringLiteral("/network"),
            settings::pictureCacheMiB.get() * errors::mebibyte};
}

OpenResult readCached(const OpenRequest &request, const network::Answer &cached)
{
    OpenResult opened = readAnswer(request, cached.body, cached.address);
    opened.reading.notices.prepend(LoadingProblem::cachedCopy(cached.came, opened.address));
    return opened;
}

} // namespace loading
