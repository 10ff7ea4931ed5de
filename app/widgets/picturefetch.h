// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/loadjob.h"

namespace network {
class Fetcher;
}

namespace ui {

/// Gets pictures, and what describes them, from the fetcher's archive where that has fresh ones,
/// else from the network within the bounds for pictures, else old ones from the archive. At most
/// six at a time of one server; the others wait their turn here, so that waiting does not count as
/// the server's silence. The fetcher outlives what is returned.
imaging::Fetch pictureFetch(network::Fetcher *fetcher);

/// Gets pictures from the fetcher's archive only, however old they are: for what shows without
/// having been asked for. The fetcher outlives what is returned.
imaging::Fetch keptPictureFetch(network::Fetcher *fetcher);

} // namespace ui
