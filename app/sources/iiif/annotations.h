// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/iiif/json/jsonnode.h"

#include <QList>
#include <QStringList>

namespace iiif {

/// What annotations say of a canvas: those that comment or describe (Web Annotation §3.3.5), one
/// remark for each, its bodies in several languages as one language map; sanitised. Tags, links and
/// transcriptions are no remarks.
struct Remarks
{
    QList<gallery::Remark> list;
    QStringList pages; ///< addresses of annotation pages that are not in the document
};

/// The `annotations` of a canvas: pages in the document or elsewhere.
Remarks readRemarks(const JsonNode &pages);

} // namespace iiif
