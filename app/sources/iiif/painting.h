// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"
#include "sources/iiif/json/jsonnode.h"

#include <QList>
#include <QStringList>

namespace iiif {

/// What is painted on a canvas (Presentation 3.0 §5.3, §5.6): the photo's layers in order, and
/// what there is beside or in place of pictures.
struct Painting
{
    QList<gallery::Layer> layers;
    gallery::Slide::Medium medium = gallery::Slide::Medium::Nothing;
    QStringList pages; ///< addresses of annotation pages that are not in the document
};

/// The painting of a canvas of that size; of pictures that follow one another in time only the
/// first ones.
Painting readPainting(const JsonNode &canvas, QSize size);

/// The painting in one annotation page, read from elsewhere.
Painting readPaintingPage(const JsonNode &page, QSize size);

} // namespace iiif
