// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/loading.h"

namespace network {
class Fetcher;
}

namespace widgets {

/// Gets pictures from the network within the bounds for pictures. At most six at a time of one
/// server; the others wait their turn here, so that waiting does not count as the server's silence.
/// The fetcher outlives what is returned.
imaging::Fetch pictureFetch(network::Fetcher *fetcher);

} // namespace widgets
