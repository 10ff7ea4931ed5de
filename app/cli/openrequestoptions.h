// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"
#include "sources/loading/openrequest.h"

namespace cli {

/// The request to open what the options name.
loading::OpenRequest openRequest(const cli::Options &options);

} // namespace cli
