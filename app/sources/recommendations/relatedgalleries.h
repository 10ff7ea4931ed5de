// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "sources/loading/openresult.h"
#include "sources/recommendations/recommendation.h"

#include <optional>

/// Galleries that are related to the open gallery.
namespace recommendations {

/// The open gallery, as far as recommendations depend on it.
struct OpenGallery
{
    QString address; ///< by which it was opened; empty for several files
    loading::OpenResult::Kind kind = loading::OpenResult::Kind::Builtin;
    QString id = {};
    gallery::Details details = {};
    std::optional<gallery::Collection> chosenFrom = {};

    /// Whether an address is that of this gallery.
    bool isSameGallery(const QString &other) const;
};

/// Galleries that the open one leads to: other items of the collection that it was chosen from (the
/// ones after it first), `partOf`, and IIIF documents in `seeAlso`. Reads nothing, so titles may be
/// unknown.
QList<Recommendation> linkedGalleries(const OpenGallery &here);

/// The paths of other manifests in the folder of a manifest, or of other folders beside a folder of
/// photos; those after it in natural order come first. Reads one folder, without hidden entries;
/// follows symbolic links. The paths may turn out to be no galleries.
QStringList neighbours(const OpenGallery &here, const std::stop_token &stop = {});

/// The guide and the built-in gallery.
QList<Recommendation> builtIn(const OpenGallery &here);

} // namespace recommendations
