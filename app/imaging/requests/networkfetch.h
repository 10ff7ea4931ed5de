// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"

namespace network {
class ArchiveFolder;
class Fetcher;
} // namespace network

namespace imaging {

/// Gets pictures, and what describes them, from the fetcher's archive where that has fresh ones,
/// else from the network within the limits for pictures, else old ones from the archive. At most
/// six at a time of one server; the others wait their turn here, so that waiting does not count as
/// the server's silence.
///
/// Works in the fetcher's thread. Once the fetcher is gone, what is returned never calls back.
Fetch networkFetch(network::Fetcher *fetcher);

/// Gets pictures from the fetcher's archive only, however old they are: for what shows without
/// having been asked for. Works in the fetcher's thread.
Fetch archiveFetch(network::Fetcher *fetcher);

/// Makes a networkFetch() with a fetcher of its own, which keeps its answers in `folder`: for
/// threads other than the interface's, each of which calls this once. The fetcher belongs to
/// `owner`.
std::function<Fetch(QObject *owner)> networkFetchFactory(const network::ArchiveFolder &folder);

} // namespace imaging
