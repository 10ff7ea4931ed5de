// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

namespace iiif {

/// The rectangle of a media fragment `xywh=…`, alone or at the end of an address, in pixels or in
/// percent of `size` (W3C Media Fragments URI 1.0 §4.2.2). Nothing where there is none.
std::optional<QRect> regionOfFragment(const QString &text, QSize size);

/// The rectangle of an Image API region: `x,y,w,h`, `pct:…` or `square` of `size` (Image API 3.0
/// §4.1). Nothing for `full`.
std::optional<QRect> regionOfRequest(const QString &region, QSize size);

/// Removes a media fragment (`#xywh=…`, `#t=…`) from an address. Other fragments stay, because some
/// documents distinguish canvases by them.
QString withoutFragment(const QString &id);

/// The part of a canvas that an annotation targets.
struct Target
{
    QRect area;   ///< in units of the canvas; null for the whole canvas
    QString time; ///< the value of a `t=` fragment as it is written; empty without one
};

/// Reads the `target` of an annotation (Presentation 3.0 §5.6): an address with a fragment, or a
/// specific resource with a FragmentSelector. `canvas` is the size of the canvas.
Target readTarget(const JsonNode &json, QSize canvas);

} // namespace iiif
