// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "sources/iiif/json/jsonnode.h"

#include <QList>
#include <QStringList>

namespace iiif {

/// The texts of annotations on a canvas whose motivation is commenting or describing (Presentation
/// 3.0 §5.6, Web Annotation §3.3.5). Each annotation is one remark, its bodies in several languages
/// one language map. The text is sanitised. Tags, links and transcriptions are left out.
struct Remarks
{
    QList<gallery::Remark> list;
    QStringList pages; ///< addresses of annotation pages that the document only references
};

/// Reads the `annotations` of a canvas (§3.4). Loads no referenced page; see addAnnotationPage().
Remarks readRemarks(const JsonNode &pages);

} // namespace iiif
