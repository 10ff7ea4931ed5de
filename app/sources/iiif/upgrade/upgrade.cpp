// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/upgrade/upgrade.h"

#include "sources/iiif/json/jsonnode.h"
#include "sources/iiif/json/jsonvalues.h"
#include "sources/iiif/upgrade/upgradecanvas.h"
#include "sources/iiif/upgrade/upgraderanges.h"

#include <QJsonArray>
#include <QSet>

namespace iiif {

namespace {

// Whether the members of a collection are embedded in it (2.1 §5.8).
bool listsMembers(const QJsonObject &collection)
{
    for (const QStringView key : {u"members", u"collections", u"manifests"}) {
        if (!asArray(collection.value(key)).isEmpty())
            return true;
    }
    return false;
}

// Several sequences (2.1 §5.2) become ranges with the behavior `sequence` (3.0 §3.2).
void addSequences(QJsonObject &manifest, const QJsonArray &sequences, QJsonArray &canvases)
{
    QSet<QString> known;
    for (const QJsonValue &canvas : std::as_const(canvases))
        known.insert(idOf(canvas));

    QJsonArray orders;
    for (qsizetype s = 0; s < sequences.size(); ++s) {
        const QJsonObject sequence = sequences.at(s).toObject();
        const QString place = itemPlace({}, QStringLiteral("sequences"), s);
        const QJsonArray own = asArray(sequence.value(u"canvases"));
        QJsonArray items;
        for (qsizetype c = 0; c < own.size(); ++c) {
            const QString id = idOf(own.at(c));
            if (s > 0 && own.at(c).isObject() && !known.contains(id)) {
                known.insert(id);
                canvases.append(upgradedCanvas(own.at(c).toObject(),
                                               itemPlace(place, QStringLiteral("canvases"), c)));
            }
            items.append(QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("type"), QStringLiteral("Canvas")}});
        }
        if (items.isEmpty())
            continue;
        orders.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("Range")},
            {QStringLiteral("label"), sequence.value(u"label")},
            {QStringLiteral("behavior"), QJsonArray{QStringLiteral("sequence")}},
            {QStringLiteral("items"), items},
            {JsonNode::placeKey(), place},
        });
    }
    if (orders.size() < 2)
        return;
    QJsonArray structures = manifest.value(u"structures").toArray();
    for (qsizetype i = orders.size(); i-- > 0;)
        structures.prepend(orders.at(i));
    manifest.insert(QStringLiteral("structures"), structures);
}

void upgradeManifest(QJsonObject &manifest, const QJsonObject &document)
{
    const QJsonArray sequences = asArray(document.value(u"sequences"));
    const QJsonObject sequence = sequences.at(0).toObject();
    const QString place = QStringLiteral("sequences[0]");
    // The properties of the sequence take precedence over the manifest's.
    const QJsonObject own = upgradedResource(sequence, place);
    for (const QString &key : {QStringLiteral("viewingDirection"), QStringLiteral("behavior")}) {
        if (const QJsonValue value = own.value(key); !value.isUndefined())
            manifest.insert(key, value);
    }
    QJsonValue start = sequence.value(u"startCanvas");
    if (start.isUndefined())
        start = document.value(u"startCanvas");
    if (const QString id = idOf(start); !id.isEmpty()) {
        const bool isSequences = sequence.contains(u"startCanvas");
        const QString key = QStringLiteral("startCanvas");
        manifest.insert(
            QStringLiteral("start"),
            QJsonObject{{QStringLiteral("id"), id},
                        {JsonNode::placeKey(), isSequences ? place + u'.' + key : key}});
    }

    QJsonArray canvases;
    const QJsonArray written = asArray(sequence.value(u"canvases"));
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QJsonValue canvas = written.at(i);
        canvases.append(canvas.isObject() ? QJsonValue(upgradedCanvas(
                                                canvas.toObject(),
                                                itemPlace(place, QStringLiteral("canvases"), i)))
                                          : canvas);
    }
    manifest.insert(QStringLiteral("structures"),
                    upgradedRanges(asArray(document.value(u"structures"))));
    if (sequences.size() > 1)
        addSequences(manifest, sequences, canvases);
    manifest.insert(QStringLiteral("items"), canvases);
}

} // namespace

bool isPresentation2(const QJsonObject &document)
{
    if (document.contains(u"items"))
        return false;
    for (const QStringView key : {u"sequences", u"members", u"manifests", u"collections"}) {
        if (document.contains(key))
            return true;
    }
    return document.value(u"@type").isString() && !document.value(u"type").isString();
}

QJsonObject upgradedCollection(const QJsonObject &collection, const QString &place)
{
    QJsonArray items;
    QSet<QString> known;
    // Documents list members in several ways, some in more than one list. Embedded ones of one list
    // may share an id, as nothing is loaded from it.
    const auto add = [&items, &known, &collection, &place](const QString &key,
                                                           const QString &usualType) {
        const QSet<QString> knownBefore = known;
        const QJsonArray members = asArray(collection.value(key));
        for (qsizetype i = 0; i < members.size(); ++i) {
            const QJsonObject member = members.at(i).isString()
                                           ? QJsonObject{{QStringLiteral("@id"), members.at(i)}}
                                           : members.at(i).toObject();
            const bool isEmbedded = listsMembers(member);
            QJsonObject item = upgradedResource(member, itemPlace(place, key, i));
            if (item.value(u"type").toString().isEmpty())
                item.insert(QStringLiteral("type"),
                            isEmbedded ? QStringLiteral("Collection") : usualType);
            const QString id = idOf(member);
            if (id.isEmpty() || !(isEmbedded ? knownBefore : known).contains(id))
                items.append(item);
            known.insert(id);
        }
    };
    add(QStringLiteral("members"), QStringLiteral("Manifest"));
    add(QStringLiteral("collections"), QStringLiteral("Collection"));
    add(QStringLiteral("manifests"), QStringLiteral("Manifest"));
    // A paged collection references the first of its pages (2.1 §5.9).
    const QString page = idOf(collection.value(u"first"));
    if (items.isEmpty() && !page.isEmpty()) {
        items.append(QJsonObject{{QStringLiteral("id"), page},
                                 {QStringLiteral("type"), QStringLiteral("Collection")},
                                 {JsonNode::placeKey(), QStringLiteral("first")}});
    }
    QJsonObject upgraded = upgradedResource(collection, place);
    upgraded.insert(QStringLiteral("items"), items);
    return upgraded;
}

QJsonObject upgraded(const QJsonObject &document)
{
    const QString type = typeOf(document);
    if (type == u"Collection")
        return upgradedCollection(document, {});
    QJsonObject result = upgradedResource(document, {});
    if (type == u"Manifest" || document.contains(u"sequences")) {
        upgradeManifest(result, document);
        result.insert(QStringLiteral("type"), QStringLiteral("Manifest"));
    }
    return result;
}

QJsonObject straightened(const QJsonObject &document)
{
    const QJsonArray structures = asArray(document.value(u"structures"));
    if (!isFlat(structures))
        return document;
    QJsonObject result = document;
    result.insert(QStringLiteral("structures"), upgradedRanges(structures));
    return result;
}

} // namespace iiif
