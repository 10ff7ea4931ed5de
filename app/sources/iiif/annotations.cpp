// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/annotations.h"

#include "core/gallery/richtext.h"
#include "sources/iiif/htmlsanitizer.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/json/jsonvalues.h"
#include "sources/iiif/languagevalues.h"

#include <optional>

namespace iiif {

namespace {

using RemarkKind = gallery::Remark::Kind;

std::optional<RemarkKind> kindOf(const JsonNode &annotation)
{
    const JsonNode motivations = annotation[QStringLiteral("motivation")];
    for (int i = 0; i < qMin(motivations.size(), limits::entries); ++i) {
        const QString motivation = withoutPrefix(motivations.at(i).text());
        if (motivation == u"describing")
            return RemarkKind::Description;
        if (motivation == u"commenting")
            return RemarkKind::Comment;
    }
    return {};
}

void addBody(gallery::LanguageMap &text, const JsonNode &body, int depth = 0)
{
    const QString type = body.isObject() ? body.type() : QString();
    if (depth > limits::bodyDepth)
        return;
    if (type == u"SpecificResource") { // its style is ignored
        addBody(text, body[QStringLiteral("source")], depth + 1);
        return;
    }
    if (type == u"Choice") {
        const JsonNode items = body[QStringLiteral("items")];
        for (int i = 0; i < qMin(items.size(), limits::entries); ++i)
            addBody(text, items.at(i), depth + 1);
        return;
    }
    const JsonNode value =
        body.isObject() ? body[QStringLiteral("value")] : JsonNode({}, {}, body.context());
    if (!value.isString())
        return; // a picture, a link or another resource
    const JsonNode language = body[QStringLiteral("language")].at(0);
    const QString tag = language.isString() ? language.text() : QString();
    // A body of the format text/plain is shown literally, even if it looks like HTML.
    const bool isPlain = body[QStringLiteral("format")].at(0).text() == u"text/plain";
    const QString words = value.text().trimmed();
    const QString shown = isPlain ? gallery::literal(words) : sanitised(words);
    if (!shown.isEmpty())
        text.add(tag.isEmpty() ? gallery::LanguageMap::none() : tag, {shown});
}

void readPage(const JsonNode &page, QList<gallery::Remark> &remarks)
{
    const JsonNode annotations = page[QStringLiteral("items")];
    for (int i = 0; i < qMin(annotations.size(), limits::annotations); ++i) {
        const JsonNode annotation = annotations.at(i);
        const std::optional<RemarkKind> kind = kindOf(annotation);
        if (!kind)
            continue;
        gallery::Remark remark{*kind, {}};
        const JsonNode bodies = annotation[QStringLiteral("body")];
        for (int b = 0; b < qMin(bodies.size(), limits::entries); ++b)
            addBody(remark.text, bodies.at(b));
        if (!remark.text.isEmpty())
            remarks.append(remark);
    }
}

} // namespace

Remarks readRemarks(const JsonNode &pages)
{
    Remarks remarks;
    for (int i = 0; i < qMin(pages.size(), limits::annotations); ++i) {
        const JsonNode page = pages.at(i);
        if (page.isObject() && page.contains(QStringLiteral("items")))
            readPage(page, remarks.list);
        else if (const QString address = page.context()->resolved(page.id()); !address.isEmpty())
            remarks.pages += address;
    }
    return remarks;
}

} // namespace iiif
