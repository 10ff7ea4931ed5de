// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintcanvas.h"

#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/lint/lintlanguagevalues.h"
#include "sources/iiif/lint/lintproblem.h"
#include "sources/iiif/lint/lintresource.h"
#include "sources/iiif/mediafragment.h"

#include <cmath>

namespace iiif {

namespace {

void lintLength(const JsonNode &length, bool isWhole)
{
    const double value = length.toDouble();
    if (!length.isNumber() || value <= 0 || (isWhole && std::floor(value) != value))
        length.notice(LintProblem::wrongValue(
            length.isObject() || length.isArray() ? QStringLiteral("…") : length.scalarText()));
}

void lintSize(const JsonNode &canvas)
{
    const QString width = QStringLiteral("width");
    const QString height = QStringLiteral("height");
    const JsonNode duration = canvas[QStringLiteral("duration")];
    const bool hasArea = !canvas[width].isAbsent() || !canvas[height].isAbsent();
    if (!duration.isAbsent())
        lintLength(duration, false);
    if (!hasArea && !duration.isAbsent())
        return;
    for (const QString &side : {width, height}) {
        if (has(canvas, side))
            lintLength(canvas[side], true);
    }
}

void lintBody(const JsonNode &body, int depth = 0)
{
    if (depth > limits::bodyDepth || !isOfType(body, JsonType::Object) ||
        !has(body, QStringLiteral("type")))
        return;
    const QString type = body.type();
    if (type == u"Choice") {
        const JsonNode items = body[QStringLiteral("items")];
        if (!has(body, QStringLiteral("items")) || !isOfType(items, JsonType::Array))
            return;
        for (int i = 0; i < items.size(); ++i)
            lintBody(items.at(i), depth + 1);
    } else if (type == u"SpecificResource") {
        if (has(body, QStringLiteral("source")) && !body[QStringLiteral("source")].isString())
            lintBody(body[QStringLiteral("source")], depth + 1);
    } else if (type == u"TextualBody") {
        has(body, QStringLiteral("value"));
    } else {
        lintContent(body);
    }
}

void lintMotivation(const JsonNode &motivation, bool isPainting)
{
    bool paints = false;
    for (int i = 0; i < motivation.size(); ++i) {
        if (isOfType(motivation.at(i), JsonType::String))
            paints = paints || motivation.at(i).text() == u"painting";
    }
    if (paints != isPainting)
        motivation.notice(LintProblem::wrongValue(motivation.at(0).text()));
}

void lintTarget(const JsonNode &target, const QString &canvas)
{
    const JsonNode source = target[QStringLiteral("source")];
    const QString id = (source.isAbsent() ? target : source).id();
    if (id != canvas && withoutFragment(id) != canvas)
        target.notice(LintProblem::wrongTarget(id));
}

// `canvas` is the id of the canvas that the annotations must paint on; empty for other ones.
void lintAnnotation(const JsonNode &annotation, const QString &canvas)
{
    if (!isOfType(annotation, JsonType::Object))
        return;
    const bool isPainting = !canvas.isEmpty();
    lintId(annotation);
    if (has(annotation, QStringLiteral("type")))
        lintWord(annotation[QStringLiteral("type")], {QStringLiteral("Annotation")});
    if (const JsonNode motivation = annotation[QStringLiteral("motivation")];
        !motivation.isAbsent())
        lintMotivation(motivation, isPainting);
    else if (isPainting)
        has(annotation, QStringLiteral("motivation"));
    if (has(annotation, QStringLiteral("target")) && isPainting)
        lintTarget(annotation[QStringLiteral("target")], canvas);
    if (!isPainting || !has(annotation, QStringLiteral("body")))
        return;
    const JsonNode bodies = annotation[QStringLiteral("body")];
    for (int i = 0; i < bodies.size(); ++i)
        lintBody(bodies.at(i));
}

void lintPages(const JsonNode &pages, const QString &canvas)
{
    if (pages.isAbsent() || !isOfType(pages, JsonType::Array))
        return;
    for (int p = 0; p < pages.size(); ++p) {
        const JsonNode page = pages.at(p);
        if (!isOfType(page, JsonType::Object))
            continue;
        lintId(page);
        if (has(page, QStringLiteral("type")))
            lintWord(page[QStringLiteral("type")], {QStringLiteral("AnnotationPage")});
        const JsonNode items = page[QStringLiteral("items")];
        if (items.isAbsent() || !isOfType(items, JsonType::Array))
            continue;
        for (int i = 0; i < items.size(); ++i)
            lintAnnotation(items.at(i), canvas);
    }
}

} // namespace

void lintAnnotations(const JsonNode &resource)
{
    lintPages(resource[QStringLiteral("annotations")], {});
}

void lintFurtherCanvases(const JsonNode &resource)
{
    for (const QString &key :
         {QStringLiteral("placeholderCanvas"), QStringLiteral("accompanyingCanvas")}) {
        const JsonNode canvas = resource[key];
        if (canvas.isAbsent() || !isOfType(canvas, JsonType::Object))
            continue;
        lintCanvas(canvas);
        for (const QString &inner :
             {QStringLiteral("placeholderCanvas"), QStringLiteral("accompanyingCanvas")}) {
            if (canvas.contains(inner))
                canvas[inner].notice(LintProblem::misplaced(inner));
        }
    }
}

void lintCanvas(const JsonNode &canvas)
{
    lintId(canvas);
    const JsonNode id = canvas[QStringLiteral("id")];
    if (id.isString() && id.text().contains(u'#'))
        id.notice(LintProblem::fragmentInId(id.text()));
    lintResource(canvas, QStringLiteral("Canvas"));
    lintSize(canvas);
    lintPages(canvas[QStringLiteral("items")],
              canvas.id().isEmpty() ? QStringLiteral("?") : canvas.id());
    lintAnnotations(canvas);
}

} // namespace iiif
