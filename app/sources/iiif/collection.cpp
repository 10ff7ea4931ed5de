// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/collection.h"

#include "core/errors/limits.h"
#include "sources/iiif/links.h"
#include "sources/iiif/pictures.h"
#include "sources/iiif/texts.h"

namespace iiif {

gallery::Collection readCollection(const Json &json)
{
    using Item = gallery::Collection::Item;
    gallery::Collection collection;
    collection.id = json.id();
    collection.title = readLabel(json[QStringLiteral("label")]);
    collection.introduction = readText(json[QStringLiteral("summary")]);
    collection.credit = readStatement(json[QStringLiteral("requiredStatement")]);
    collection.details = readDetails(json);

    const Json items = json[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        if (collection.items.size() >= errors::limits::collectionItems) {
            items.notice(errors::Problem::Kind::TooManyItems, {}, errors::limits::collectionItems);
            break;
        }
        const Json written = items.at(i);
        const QString id = written.isObject() || written.isString() ? written.id() : QString();
        if (id.isEmpty()) {
            written.notice(errors::Problem::Kind::NotAnItem, written.told());
            continue;
        }
        Item item;
        item.address = written.source()->resolved(id);
        if (item.address.isEmpty()) {
            written.notice(errors::Problem::Kind::LocalAddress, id);
            continue;
        }
        if (written.isObject()) {
            item.title = readLabel(written[QStringLiteral("label")]);
            item.kind =
                written.type() == u"Collection" ? Item::Kind::Collection : Item::Kind::Gallery;
            item.thumbnails = readPictures(written[QStringLiteral("thumbnail")]);
            item.date = written[QStringLiteral("navDate")].text();
        }
        collection.items.append(std::move(item));
    }
    return collection;
}

} // namespace iiif
