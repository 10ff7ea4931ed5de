// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/photos/metadatasources.h"

#include <QList>

namespace photos {

/// When the photo was taken, ISO 8601; empty where nothing says it.
QString captureDate(const MetadataSources &sources);

/// Date, place, camera and the like, labelled in French and English; what is not known is left
/// out. `fileName` comes last.
QList<gallery::Statement> facts(const MetadataSources &sources, const QString &fileName);

} // namespace photos
