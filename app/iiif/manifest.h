// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reading.h"

#include <QByteArray>

namespace iiif {

/// Reads a IIIF Presentation 3.0 manifest. Anything may be in `json`: what is no manifest is
/// refused with the place of the first fault; what is one with faults is read as far as it makes
/// sense. Touches no file and no network, so it can run in any thread.
formats::Reading readManifest(const QByteArray &json);

/// The same from a file or resource; reads at most formats::limits::manifestBytes.
formats::Reading readManifestFile(const QString &path);

} // namespace iiif
