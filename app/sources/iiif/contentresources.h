// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/picture.h"
#include "core/gallery/slide.h"
#include "sources/iiif/json/jsonnode.h"

#include <QList>

namespace iiif {

/// Content resources (Presentation 3.0 §5.7), such as the bodies of an annotation, thumbnails or
/// logos.
struct ContentResources
{
    /// In the document's order. The items of a Choice and several resources are alternatives.
    QList<gallery::Picture> images;
    /// Of the first resource that is no image; Nothing without one, or where it is not known.
    gallery::Slide::Medium otherMedium = gallery::Slide::Medium::Nothing;
};

/// Reads one resource or a list: addresses, resources with or without an image service, choices,
/// and specific resources with an Image API or fragment selector. Images at an address that the
/// document may not name are left out with a notice.
ContentResources readContentResources(const JsonNode &resources);

} // namespace iiif
