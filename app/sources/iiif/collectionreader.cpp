// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/collectionreader.h"

#include "sources/iiif/contentresources.h"
#include "sources/iiif/documentproblem.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/languagevalues.h"
#include "sources/iiif/resourceproperties.h"
#include "sources/iiif/upgrade/upgrade.h"

namespace iiif {

namespace {

gallery::Collection readCollection(const JsonNode &json, int depth);

// The collection that is embedded in an item (Presentation 3.0 §5.1, 2.1 §5.8); null where the item
// is only a reference.
std::shared_ptr<const gallery::Collection> readEmbedded(const JsonNode &item, int depth)
{
    if (depth > limits::collectionDepth)
        return {};
    gallery::Collection collection;
    if (item[QStringLiteral("items")].size() > 0) {
        collection = readCollection(item, depth);
    } else if (isPresentation2(item.object())) {
        const QJsonObject newer = upgradedCollection(item.object(), item.place());
        collection = readCollection(JsonNode(newer, {}, item.context()), depth);
    }
    if (collection.items.isEmpty())
        return {};
    return std::make_shared<const gallery::Collection>(std::move(collection));
}

gallery::Collection readCollection(const JsonNode &json, int depth)
{
    using Item = gallery::Collection::Item;
    gallery::Collection collection;
    collection.id = json.id();
    collection.title = readLabel(json[QStringLiteral("label")]);
    collection.introduction = readText(json[QStringLiteral("summary")]);
    collection.credit = readStatement(json[QStringLiteral("requiredStatement")]);
    collection.details = readDetails(json);

    const JsonNode items = json[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        if (collection.items.size() >= limits::collectionItems) {
            items.notice(DocumentProblem::tooManyItems(limits::collectionItems));
            break;
        }
        const JsonNode written = items.at(i);
        const QString id = written.isObject() || written.isString() ? written.id() : QString();
        Item item;
        item.address = written.context()->resolved(id);
        if (written.isObject() && written.type() == u"Collection") {
            item.kind = Item::Kind::Collection;
            item.embedded = readEmbedded(written, depth + 1);
        }
        if (item.address.isEmpty() && !item.embedded) {
            if (id.isEmpty())
                written.notice(DocumentProblem::notAnItem(written.abbreviated()));
            else
                written.notice(DocumentProblem::localAddress(id));
            continue;
        }
        if (written.isObject()) {
            item.title = readLabel(written[QStringLiteral("label")]);
            item.thumbnails = readContentResources(written[QStringLiteral("thumbnail")]).images;
            item.date = written[QStringLiteral("navDate")].text();
        }
        collection.items.append(std::move(item));
    }
    return collection;
}

} // namespace

gallery::Collection readCollection(const JsonNode &collection)
{
    return readCollection(collection, 0);
}

} // namespace iiif
