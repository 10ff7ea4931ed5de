// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace iiif {

/// What is wrong with a manifest or collection that is read to be shown. The caller adds the place.
class DocumentProblem
{
    Q_DECLARE_TR_FUNCTIONS(iiif::DocumentProblem)
public:
    /// No gallery that Vitrine ships with; `known` are the addresses of those.
    static errors::Problem notBuiltin(const QStringList &known);
    /// `type` is the one found; empty if none.
    static errors::Problem notAManifest(const QString &type);
    /// IIIF, but neither a manifest nor a collection.
    static errors::Problem notAGallery(const QString &type);
    static errors::Problem noSlides();
    /// A collection without galleries.
    static errors::Problem noItems();
    /// Of a collection.
    static errors::Problem tooManyItems(int limit);
    static errors::Problem tooManyCanvases(int limit);
    /// Ranges inside ranges.
    static errors::Problem tooDeep(int limit);
    static errors::Problem tooManyChapterSlides(int limit);
    /// In one text.
    static errors::Problem tooManyLanguages(int limit);
    /// Of a collection. `instead` is what stands there; it is left out.
    static errors::Problem notAnItem(const QString &instead);
    /// `instead` is what stands there; it is left out.
    static errors::Problem notACanvas(const QString &instead);
    /// The canvas to begin with does not exist.
    static errors::Problem unknownStart(const QString &id);
    /// A range names a canvas that does not exist.
    static errors::Problem unknownCanvas(const QString &id);
    /// Of a canvas.
    static errors::Problem missingId();
    /// Of two canvases.
    static errors::Problem repeatedId(const QString &id);
    /// A file that the document may not name.
    static errors::Problem localAddress(const QString &address);

    // The codes of some of these, for code that tells them apart.
    static constexpr QLatin1String noSlidesCode{"NoSlides"};
    static constexpr QLatin1String noItemsCode{"NoItems"};
    static constexpr QLatin1String notACanvasCode{"NotACanvas"};
    static constexpr QLatin1String missingIdCode{"MissingId"};
    static constexpr QLatin1String localAddressCode{"LocalAddress"};
};

} // namespace iiif
