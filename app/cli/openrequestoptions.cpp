// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/openrequestoptions.h"

namespace cli {

loading::OpenRequest openRequest(const cli::Options &options)
{
    loading::OpenRequest request;
    request.sources = options.sources;
    request.subfolders = options.subfolders;
    request.byDate = options.sortByDate;
    request.photos = options.photos;
    return loading::withChosenPhotos(request);
}

} // namespace cli
