// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

namespace iiif {

/// The rectangle of a media fragment, `xywh=…` alone or at the end of an address, in pixels or in
/// percent of `size` (W3C Media Fragments URI 1.0 §4.2.2).
std::optional<QRect> regionOfFragment(const QString &text, QSize size);

/// The rectangle of an Image API region: `x,y,w,h`, `pct:…` or `square`; none for `full` (Image
/// 3.0 §4.1).
std::optional<QRect> regionOfRequest(const QString &region, QSize size);

/// The address of a canvas without the part of it that is meant. Other fragments are part of the
/// address, as some institutions number their canvases so.
QString withoutFragment(const QString &id);

/// Where on a canvas something belongs.
struct Target
{
    QRect area;   ///< null for all of it
    QString time; ///< the seconds of a `t=` fragment as they are written; empty for all of them
};

/// An annotation's target: an address with a fragment or a specific resource with a selector.
Target readTarget(const JsonNode &json, QSize canvas);

} // namespace iiif
