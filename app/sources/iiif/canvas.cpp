// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/canvas.h"

#include "sources/iiif/annotations.h"
#include "sources/iiif/contentresources.h"
#include "sources/iiif/languagevalues.h"
#include "sources/iiif/painting.h"
#include "sources/iiif/resourceproperties.h"
#include "sources/iiif/upgrade/upgradecanvas.h"

namespace iiif {

namespace {

QList<gallery::Picture> picturesOf(const JsonNode &canvas)
{
    QList<gallery::Picture> pictures;
    if (!canvas.isObject())
        return pictures;
    const Painting painting = readPainting(canvas, {});
    for (const gallery::Layer &layer : painting.layers)
        pictures.append(layer.options.first());
    return pictures;
}

} // namespace

gallery::Slide readCanvas(const JsonNode &canvas)
{
    if (canvas.contains(QStringLiteral("images")) && !canvas.contains(QStringLiteral("items"))) {
        // a canvas of Presentation 2 in a manifest of Presentation 3
        return readCanvas(
            JsonNode(upgradedCanvas(canvas.object(), canvas.place()), {}, canvas.context()));
    }
    gallery::Slide slide;
    slide.id = canvas.id();
    slide.title = readLabel(canvas[QStringLiteral("label")]);
    slide.caption = readText(canvas[QStringLiteral("summary")]);
    slide.credit = readStatement(canvas[QStringLiteral("requiredStatement")]);
    slide.size = {canvas[QStringLiteral("width")].number(),
                  canvas[QStringLiteral("height")].number()};

    Painting painting = readPainting(canvas, slide.size);
    slide.layers = std::move(painting.layers);
    slide.medium = painting.medium;
    slide.paintingPages = painting.pages;
    if (slide.size.isEmpty())
        slide.size = slide.layers.isEmpty() ? QSize() : slide.layers.first().options.first().size;
    slide.substitutes = picturesOf(canvas[QStringLiteral("placeholderCanvas")]) +
                        picturesOf(canvas[QStringLiteral("accompanyingCanvas")]);
    slide.thumbnails = readContentResources(canvas[QStringLiteral("thumbnail")]).images;

    const Remarks remarks = readRemarks(canvas[QStringLiteral("annotations")]);
    slide.remarks = remarks.list;
    slide.remarkPages = remarks.pages;
    slide.details = readDetails(canvas);
    return slide;
}

} // namespace iiif
