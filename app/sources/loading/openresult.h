// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "sources/loading/openrequest.h"
#include "sources/loading/opensource.h"
#include "sources/photos/photogallery.h"

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <stop_token>

namespace loading {

/// What came of a wish.
struct OpenResult
{
    enum class Kind { Builtin, Manifest, Photos, Collection };

    /// Of several sources, those that cannot be opened are notices.
    gallery::ReadResult
        reading; ///< a gallery stands in the document's order; see Gallery::inOrder()
    Kind kind = Kind::Builtin;
    QString address;              ///< by which it can be opened again; empty for several sources
    OpenRequest wish;             ///< what was asked for
    photos::PhotosRequest photos; ///< for photos, what lists them again
};

/// How much is read of a folder's photos before it is shown.
enum class Depth {
    FirstSlide, ///< names of all, texts of the first one, and of all where the order needs them
    AllSlides,
};

/// Opens what needs no network, and takes as long as it takes: for worker threads and the command
/// line.
OpenResult readLocal(const OpenRequest &wish, Depth depth, const std::stop_token &stop = {});

/// What a server answered.
OpenResult readAnswer(const OpenRequest &wish, const QByteArray &body, const QUrl &address);

/// Opens anything; waits for servers too. What they give is kept, and serves while they are away.
OpenResult readNow(const OpenRequest &wish, const std::stop_token &stop = {});

} // namespace loading

Q_DECLARE_METATYPE(loading::OpenResult)
