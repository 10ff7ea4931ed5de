// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/photos/metadatasources.h"

#include <QString>

namespace photos {

/// The position of the camera: `48.85340° N, 2.34880° E`; empty if unknown.
QString position(const MetadataSources &sources);

} // namespace photos
