// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "sources/loading/openrequest.h"
#include "sources/loading/opensource.h"
#include "sources/photos/photogallery.h"
#include "sources/photos/unpackedarchive.h"

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <stop_token>

namespace loading {

/// The result of an OpenRequest.
struct OpenResult
{
    enum class Kind { Builtin, Manifest, Photos, Collection, Archive };

    /// If some of several sources cannot be opened, these are notices.
    gallery::ReadResult reading; ///< slides are in the document's order; see Gallery::inOrder()
    Kind kind = Kind::Builtin;
    QString address;              ///< to open it again; empty for several sources
    OpenRequest request;          ///< the request
    photos::PhotosRequest photos; ///< for photos: lists them again
    /// For an archive: keeps its photos on the disk.
    std::shared_ptr<const photos::UnpackedArchive::Folder> unpacked = {};
};

/// How many photos of a folder are described before it is shown.
enum class Depth {
    FirstSlide, ///< only the first one; all if sorting needs it and they are not too many
    AllSlides,
};

/// Reads a source that needs no network. Blocks: for worker threads and the command line.
OpenResult readLocal(const OpenRequest &request, Depth depth, const std::stop_token &stop = {});

/// Reads the answer of a server.
OpenResult readAnswer(const OpenRequest &request, const QByteArray &body, const QUrl &address);

/// Reads any source. Blocks, also for servers. Answers of servers are cached, and read from the
/// cache while the server is unreachable.
OpenResult readBlocking(const OpenRequest &request, const std::stop_token &stop = {});

} // namespace loading

Q_DECLARE_METATYPE(loading::OpenResult)
