// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintpresentation2.h"

#include "sources/iiif/lint/languagetag.h"
#include "sources/iiif/lint/lintlanguagevalues.h"
#include "sources/iiif/lint/lintproblem.h"
#include "sources/iiif/lint/lintresource.h"
#include "sources/iiif/mediafragment.h"

namespace iiif {

namespace {

const QString idKey = QStringLiteral("@id");
const QString typeKey = QStringLiteral("@type");
const QString labelKey = QStringLiteral("label");

// Checks a string, a text with its language, or a list of them (2.1 §4.3, §4.4).
void lintOlderText(const JsonNode &text, bool mayBeHtml)
{
    for (int i = 0; i < text.size(); ++i) {
        const JsonNode item = text.at(i);
        const JsonNode language = item[QStringLiteral("@language")];
        if (language.isString() && !isLanguageTag(language.text()))
            language.notice(LintProblem::unknownLanguage(language.text()));
        const JsonNode value = item.isObject() ? item[QStringLiteral("@value")] : item;
        if (mayBeHtml && value.isString())
            lintHtml(value);
    }
}

void lintOlderResource(const JsonNode &resource, const QString &type)
{
    if (has(resource, typeKey))
        lintWord(resource[typeKey], {type});
    lintOlderText(resource[labelKey], false);
    lintOlderText(resource[QStringLiteral("description")], true);
    lintOlderText(resource[QStringLiteral("attribution")], true);
    const JsonNode metadata = resource[QStringLiteral("metadata")];
    for (int i = 0; i < metadata.size(); ++i) {
        const JsonNode entry = metadata.at(i);
        if (!isOfType(entry, JsonType::Object))
            continue;
        if (has(entry, labelKey))
            lintOlderText(entry[labelKey], false);
        if (has(entry, QStringLiteral("value")))
            lintOlderText(entry[QStringLiteral("value")], true);
    }
    lintWord(resource[QStringLiteral("viewingDirection")], viewingDirections());
    const JsonNode hints = resource[QStringLiteral("viewingHint")];
    for (int i = 0; i < hints.size(); ++i) {
        lintWord(hints.at(i), {QStringLiteral("individuals"), QStringLiteral("paged"),
                               QStringLiteral("continuous"), QStringLiteral("multi-part"),
                               QStringLiteral("non-paged"), QStringLiteral("top"),
                               QStringLiteral("facing-pages")});
    }
}

void lintOlderId(const JsonNode &resource)
{
    if (has(resource, idKey))
        lintAddress(resource[idKey]);
}

void lintImage(const JsonNode &image, const QString &canvas)
{
    if (!isOfType(image, JsonType::Object))
        return;
    if (has(image, typeKey))
        lintWord(image[typeKey], {QStringLiteral("oa:Annotation")});
    if (has(image, QStringLiteral("motivation")))
        lintWord(image[QStringLiteral("motivation")], {QStringLiteral("sc:painting")});
    if (has(image, QStringLiteral("resource")) &&
        isOfType(image[QStringLiteral("resource")], JsonType::Object))
        has(image[QStringLiteral("resource")], typeKey);
    if (!has(image, QStringLiteral("on")))
        return;
    const JsonNode on = image[QStringLiteral("on")];
    const JsonNode full = on[QStringLiteral("full")];
    const QString target = (full.isAbsent() ? on : full).id();
    if (target != canvas && withoutFragment(target) != canvas)
        on.notice(LintProblem::wrongTarget(target));
}

void lintOlderCanvas(const JsonNode &canvas)
{
    lintOlderId(canvas);
    has(canvas, labelKey);
    has(canvas, QStringLiteral("width"));
    has(canvas, QStringLiteral("height"));
    lintOlderResource(canvas, QStringLiteral("sc:Canvas"));
    const JsonNode images = canvas[QStringLiteral("images")];
    if (images.isAbsent() || !isOfType(images, JsonType::Array))
        return;
    for (int i = 0; i < images.size(); ++i)
        lintImage(images.at(i), canvas.id());
}

void lintSequence(const JsonNode &sequence)
{
    lintOlderResource(sequence, QStringLiteral("sc:Sequence"));
    lintList(sequence[QStringLiteral("canvases")], lintOlderCanvas);
}

void lintOlderRange(const JsonNode &range)
{
    has(range, idKey);
    has(range, labelKey);
    lintOlderResource(range, QStringLiteral("sc:Range"));
}

void lintOlderItem(const JsonNode &item)
{
    lintOlderId(item);
    has(item, typeKey);
    has(item, labelKey);
}

} // namespace

void lintPresentation2(const JsonNode &document)
{
    const bool isCollection = document.type() == u"Collection";
    if (const JsonNode context = document[QStringLiteral("@context")];
        has(document, QStringLiteral("@context")) && context.isString()) {
        lintWord(context, {QStringLiteral("http://iiif.io/api/presentation/2/context.json")});
    }
    lintOlderId(document);
    has(document, labelKey);
    lintOlderResource(document, isCollection ? QStringLiteral("sc:Collection")
                                             : QStringLiteral("sc:Manifest"));
    if (isCollection) {
        for (const QString &key : {QStringLiteral("members"), QStringLiteral("manifests"),
                                   QStringLiteral("collections")})
            lintList(document[key], lintOlderItem);
        return;
    }
    if (has(document, QStringLiteral("sequences")))
        lintList(document[QStringLiteral("sequences")], lintSequence);
    lintList(document[QStringLiteral("structures")], lintOlderRange);
}

} // namespace iiif
