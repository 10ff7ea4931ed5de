// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/manifest.h"

#include "sources/iiif/canvas.h"
#include "sources/iiif/contentresources.h"
#include "sources/iiif/documentproblem.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/languagevalues.h"
#include "sources/iiif/ranges.h"
#include "sources/iiif/resourceproperties.h"

#include <optional>

namespace iiif {

namespace {

// Describes a value that is no canvas, for a notice; empty for a canvas.
QString whatInstead(const JsonNode &canvas)
{
    if (!canvas.isObject())
        return canvas.abbreviated();
    static const QStringList others{
        QStringLiteral("Manifest"),       QStringLiteral("Collection"),
        QStringLiteral("Range"),          QStringLiteral("Annotation"),
        QStringLiteral("AnnotationPage"), QStringLiteral("AnnotationCollection"),
        QStringLiteral("Image"),          QStringLiteral("Sequence"),
    };
    const QString type = canvas.type();
    return others.contains(type) ? type : QString();
}

void readSlides(const JsonNode &manifest, gallery::Gallery &gallery, CanvasRows &rows)
{
    if (const JsonNode cover = manifest[QStringLiteral("placeholderCanvas")]; cover.isObject()) {
        gallery.hasCover = true;
        gallery.slides.append(readCanvas(cover));
    }
    const JsonNode items = manifest[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        const JsonNode canvas = items.at(i);
        if (const QString instead = whatInstead(canvas); !instead.isEmpty()) {
            canvas.notice(DocumentProblem::notACanvas(instead));
            continue;
        }
        if (gallery.slides.size() >= limits::canvases) {
            items.notice(DocumentProblem::tooManyCanvases(limits::canvases));
            break;
        }
        gallery.slides.append(readCanvas(canvas));
        const QString &id = gallery.slides.last().id;
        if (id.isEmpty())
            canvas.notice(DocumentProblem::missingId());
        else if (rows.contains(id))
            canvas.notice(DocumentProblem::repeatedId(id));
        else
            rows.insert(id, int(gallery.slides.size()) - 1);
    }
}

std::optional<gallery::Direction> directionOf(const QString &name)
{
    if (name == u"left-to-right")
        return gallery::Direction::LeftToRight;
    if (name == u"right-to-left")
        return gallery::Direction::RightToLeft;
    if (name == u"top-to-bottom")
        return gallery::Direction::TopToBottom;
    if (name == u"bottom-to-top")
        return gallery::Direction::BottomToTop;
    return {};
}

QString layoutOf(const JsonNode &behaviors)
{
    for (int i = 0; i < qMin(behaviors.size(), limits::entries); ++i) {
        const QString name = behaviors.at(i).text();
        for (const QStringView layout : {u"paged", u"continuous", u"individuals", u"unordered"}) {
            if (name == layout)
                return name;
        }
    }
    return QStringLiteral("individuals");
}

// The row that shows first: the cover, else the manifest's `start` (3.0 §3.3.2), else the start of
// the default order, else the first.
int startOf(const JsonNode &start, const gallery::Gallery &gallery, int startOfOrder,
            const CanvasRows &rows)
{
    if (gallery.hasCover)
        return 0;
    int row = -1;
    if (!start.isAbsent()) {
        row = rowOfReference(start, rows);
        if (row < 0)
            start.notice(DocumentProblem::unknownStart(start.id()));
    }
    return row >= 0 ? row : qMax(0, startOfOrder);
}

} // namespace

gallery::Gallery readManifest(const JsonNode &manifest)
{
    gallery::Gallery gallery;
    gallery.id = manifest.id();
    gallery.title = readLabel(manifest[QStringLiteral("label")]);
    gallery.introduction = readText(manifest[QStringLiteral("summary")]);
    gallery.credit = readStatement(manifest[QStringLiteral("requiredStatement")]);
    gallery.details = readDetails(manifest);
    gallery.thumbnails = readContentResources(manifest[QStringLiteral("thumbnail")]).images;
    const auto direction = directionOf(manifest[QStringLiteral("viewingDirection")].text());
    gallery.direction = direction.value_or(gallery::Direction::LeftToRight);
    gallery.statesDirection = direction.has_value();
    gallery.layout = layoutOf(manifest[QStringLiteral("behavior")]);

    CanvasRows rows;
    readSlides(manifest, gallery, rows);
    Structures structures = readStructures(manifest[QStringLiteral("structures")], rows);
    gallery.chapters = std::move(structures.chapters);
    gallery.orders = std::move(structures.orders);
    gallery.start = startOf(manifest[QStringLiteral("start")], gallery, structures.start, rows);
    return gallery;
}

} // namespace iiif
