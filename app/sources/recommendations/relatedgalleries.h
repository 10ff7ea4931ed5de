// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "sources/loading/openresult.h"
#include "sources/recommendations/recommendation.h"

#include <optional>

/// Where the gallery that is open leads.
namespace recommendations {

/// The gallery that is open, as far as it leads on.
struct Here
{
    QString address; ///< by which it was opened; empty for files that were opened together
    loading::OpenResult::Kind kind = loading::OpenResult::Kind::Builtin;
    QString id = {};
    gallery::Details details = {};
    std::optional<gallery::Collection> chosenFrom = {};

    /// Whether it is this one.
    bool isAt(const QString &other) const;
};

/// What else is in the collection that it was chosen from (what follows it there first), `partOf`,
/// and of `seeAlso` what is a IIIF document. Reads nothing: what they are called may not be known.
QList<Recommendation> pointedTo(const Here &here);

/// Names of other manifests beside a manifest, or of other folders beside a folder of photos, those
/// that follow it first. Lists one folder; hidden ones are left out, and links are followed.
/// Nobody looked yet whether these are galleries.
QStringList neighbours(const Here &here, const std::stop_token &stop = {});

/// The guide and the gallery that Vitrine ships with.
QList<Recommendation> builtIn(const Here &here);

} // namespace recommendations
