// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/openresult.h"
#include "sources/network/httpdiskcache.h"

namespace loading {

/// Where this reader's answers from the network are kept, as large as the settings allow.
network::HttpDiskCache keptAnswers();

/// A gallery or collection as it was kept, which a notice tells.
OpenResult readKept(const OpenRequest &wish, const network::Answer &kept);

} // namespace loading
