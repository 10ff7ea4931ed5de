// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/offlinecache.h"

#include "core/errors/units.h"
#include "core/settings/settings.h"
#include "sources/loading/loadingproblem.h"

#include <QStandardPaths>

namespace loading {

network::HttpDiskCache keptAnswers()
{
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                QStringLiteral("/network"),
            settings::pictureCacheMiB.get() * errors::mebibyte};
}

OpenResult readKept(const OpenRequest &wish, const network::Answer &kept)
{
    OpenResult opened = readAnswer(wish, kept.body, kept.address);
    opened.reading.notices.prepend(LoadingProblem::cachedCopy(kept.came, opened.address));
    return opened;
}

} // namespace loading
