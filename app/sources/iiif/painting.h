// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"
#include "sources/iiif/json/jsonnode.h"

#include <QList>
#include <QStringList>

namespace iiif {

/// What painting annotations (Presentation 3.0 §3.5) put on a canvas.
struct Painting
{
    QList<gallery::Layer> layers; ///< from the lowest; the options of each are alternatives
    /// Picture where there are layers, else the medium of the first other content.
    gallery::Slide::Medium medium = gallery::Slide::Medium::Nothing;
    QStringList pages; ///< addresses of annotation pages that the document only references
};

/// Reads the `items` of a canvas of that size (§5.3). Of images at several times, only those at the
/// time of the first one are read. Loads no referenced page.
Painting readPainting(const JsonNode &canvas, QSize size);

/// Reads the painting of one annotation page (§5.5) that was loaded from one of Painting::pages.
Painting readPaintingPage(const JsonNode &page, QSize size);

} // namespace iiif
