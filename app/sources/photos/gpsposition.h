// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/photos/metadatasources.h"

#include <QString>

namespace photos {

/// Where on Earth the camera was: `48.85340° N, 2.34880° E`; empty where unknown.
QString position(const MetadataSources &sources);

} // namespace photos
