// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/photos/metadatasources.h"

#include <QList>

namespace photos {

/// The capture date, ISO 8601; empty if unknown.
QString captureDate(const MetadataSources &sources);

/// The photo's stars, 1 to 5; 0 without any; -1 if it was rejected.
int rating(const MetadataSources &sources);

/// Date, place, camera and so on as labelled statements in French and English; unknown ones are
/// left out. The file name is the last one.
QList<gallery::Statement> facts(const MetadataSources &sources, const QString &fileName);

} // namespace photos
