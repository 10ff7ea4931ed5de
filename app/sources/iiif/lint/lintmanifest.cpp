// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintmanifest.h"

#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/lint/lintcanvas.h"
#include "sources/iiif/lint/lintresource.h"

namespace iiif {

namespace {

const QString itemsKey = QStringLiteral("items");
const QString manifestTypeKey = QStringLiteral("type");

// A reference to a canvas, or a specific resource for a part of one (3.0 §5.4).
void lintReference(const JsonNode &reference)
{
    if (!isOfType(reference, JsonType::Object) || !has(reference, manifestTypeKey))
        return;
    lintWord(reference[manifestTypeKey],
             {QStringLiteral("Canvas"), QStringLiteral("SpecificResource")});
    if (reference.type() == u"SpecificResource")
        has(reference, QStringLiteral("source"));
    else
        lintId(reference);
}

void lintRange(const JsonNode &range, int depth = 0)
{
    if (depth > limits::rangeDepth)
        return;
    lintId(range, Id::Any);
    lintResource(range, QStringLiteral("Range"));
    lintFurtherCanvases(range);
    if (const JsonNode start = range[QStringLiteral("start")]; !start.isAbsent())
        lintReference(start);
    const JsonNode members = range[itemsKey];
    if (!has(range, itemsKey) || !isOfType(members, JsonType::Array))
        return;
    for (int i = 0; i < members.size(); ++i) {
        const JsonNode member = members.at(i);
        if (!member.isObject() || member.type() != u"Range")
            lintReference(member);
        else if (member.contains(itemsKey))
            lintRange(member, depth + 1);
        else
            lintId(member, Id::Any); // a reference to a range
    }
}

void lintTopRange(const JsonNode &range)
{
    lintRange(range);
}

void lintTop(const JsonNode &resource, const QString &ownType)
{
    lintId(resource);
    has(resource, QStringLiteral("label"));
    lintResource(resource, ownType);
    lintFurtherCanvases(resource);
    lintAnnotations(resource);
    has(resource, itemsKey);
}

void lintItem(const JsonNode &item)
{
    lintId(item);
    has(item, QStringLiteral("label"));
    lintResource(item, item.type() == u"Collection" ? QStringLiteral("Collection")
                                                    : QStringLiteral("Manifest"));
}

} // namespace

void lintManifest(const JsonNode &manifest)
{
    lintTop(manifest, QStringLiteral("Manifest"));
    lintList(manifest[itemsKey], lintCanvas);
    for (int i = 0; i < manifest[itemsKey].size(); ++i) {
        if (manifest[itemsKey].at(i).isObject())
            lintFurtherCanvases(manifest[itemsKey].at(i));
    }
    lintList(manifest[QStringLiteral("structures")], lintTopRange);
    if (const JsonNode start = manifest[QStringLiteral("start")]; !start.isAbsent())
        lintReference(start);
}

void lintCollection(const JsonNode &collection)
{
    lintTop(collection, QStringLiteral("Collection"));
    lintList(collection[itemsKey], lintItem);
}

} // namespace iiif
