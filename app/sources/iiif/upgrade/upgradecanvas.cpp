// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/upgrade/upgradecanvas.h"

#include "core/errors/limits.h"
#include "sources/iiif/json/jsonnode.h"
#include "sources/iiif/json/jsonvalues.h"

#include <QHash>

namespace iiif {

namespace {

// Properties of Presentation 2 that have another name in 3.
const QHash<QString, QString> &renamed()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("description"), QStringLiteral("summary")},
        {QStringLiteral("license"), QStringLiteral("rights")},
        {QStringLiteral("related"), QStringLiteral("homepage")},
        {QStringLiteral("within"), QStringLiteral("partOf")},
    };
    return names;
}

QJsonArray upgradedBehaviors(const QJsonValue &hints)
{
    const QJsonArray known = asArray(hints);
    QJsonArray behaviors;
    for (const QJsonValue &hint : known) {
        if (hint.toString() != u"top")
            behaviors.append(hint);
    }
    return behaviors;
}

QJsonObject upgradedBody(const QJsonValue &resource, const QString &place, int depth = 0);

QJsonObject upgradedChoice(const QJsonObject &choice, const QString &place, int depth)
{
    QJsonArray options;
    QJsonArray written = asArray(either(choice, u"item", u"items"));
    if (choice.contains(u"default"))
        written.prepend(choice.value(u"default"));
    for (const QJsonValue &option : std::as_const(written)) {
        if (idOf(option) != u"rdf:nil")
            options.append(upgradedBody(option, place, depth + 1));
    }
    return {{QStringLiteral("type"), QStringLiteral("Choice")},
            {QStringLiteral("items"), options},
            {JsonNode::placeKey(), place}};
}

QJsonObject upgradedBody(const QJsonValue &resource, const QString &place, int depth)
{
    if (resource.isString())
        return {{QStringLiteral("id"), resource}, {JsonNode::placeKey(), place}};
    const QJsonObject body = resource.toObject();
    const QString type = typeOf(body);
    if (depth > errors::limits::bodyDepth)
        return {};
    if (type == u"Choice")
        return upgradedChoice(body, place, depth);
    if (type == u"SpecificResource" || body.contains(u"full")) {
        QJsonObject selector = asArray(body.value(u"selector")).at(0).toObject();
        selector.insert(QStringLiteral("type"), typeOf(selector));
        return {{QStringLiteral("type"), QStringLiteral("SpecificResource")},
                {QStringLiteral("label"), body.value(u"label")},
                {QStringLiteral("source"),
                 upgradedBody(either(body, u"full", u"source"), place, depth + 1)},
                {QStringLiteral("selector"), selector},
                {JsonNode::placeKey(), place}};
    }
    QJsonObject upgraded = upgradedResource(body, place);
    for (const QString &key : {QStringLiteral("chars"), QStringLiteral("cnt:chars")}) {
        if (body.contains(key)) {
            upgraded.insert(QStringLiteral("type"), QStringLiteral("TextualBody"));
            upgraded.insert(QStringLiteral("value"), body.value(key));
        }
    }
    return upgraded;
}

QJsonObject upgradedAnnotation(const QJsonObject &annotation, const QString &place)
{
    const QJsonArray resources = asArray(either(annotation, u"resource", u"body"));
    QJsonArray bodies;
    for (const QJsonValue &resource : resources)
        bodies.append(upgradedBody(resource, place));
    QJsonValue target = either(annotation, u"on", u"target");
    if (const QJsonObject on = asArray(target).at(0).toObject(); !on.isEmpty()) {
        QJsonObject selector = asArray(on.value(u"selector")).at(0).toObject();
        if (selector.contains(u"default")) // an oa:Choice of selectors
            selector = selector.value(u"default").toObject();
        target = QJsonObject{{QStringLiteral("source"), either(on, u"full", u"source")},
                             {QStringLiteral("selector"), selector}};
    }
    return {{QStringLiteral("id"), idOf(annotation)},
            {QStringLiteral("type"), QStringLiteral("Annotation")},
            {QStringLiteral("motivation"), annotation.value(u"motivation")},
            {QStringLiteral("body"), bodies},
            {QStringLiteral("target"), target},
            {JsonNode::placeKey(), place}};
}

} // namespace

QJsonObject upgradedResource(const QJsonObject &resource, const QString &place)
{
    QJsonObject upgraded;
    // A property of Presentation 3 takes precedence over its counterpart of 2.
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        const QString name = renamed().value(it.key(), it.key());
        if (name == it.key() || !resource.contains(name))
            upgraded.insert(name, it.value());
    }
    upgraded.insert(QStringLiteral("id"), idOf(resource));
    upgraded.insert(QStringLiteral("type"), typeOf(resource));
    if (const QJsonValue attribution = resource.value(u"attribution");
        !attribution.isUndefined() && !resource.contains(u"requiredStatement")) {
        const QJsonObject label{{QStringLiteral("fr"), QJsonArray{QStringLiteral("Attribution")}},
                                {QStringLiteral("en"), QJsonArray{QStringLiteral("Attribution")}}};
        upgraded.insert(
            QStringLiteral("requiredStatement"),
            QJsonObject{{QStringLiteral("label"), label}, {QStringLiteral("value"), attribution}});
    }
    if (const QJsonValue logo = resource.value(u"logo"); !logo.isUndefined()) {
        QJsonArray providers = asArray(resource.value(u"provider"));
        providers.append(QJsonObject{{QStringLiteral("logo"), logo}});
        upgraded.insert(QStringLiteral("provider"), providers);
    }
    if (const QJsonValue hints = resource.value(u"viewingHint"); !hints.isUndefined())
        upgraded.insert(QStringLiteral("behavior"), upgradedBehaviors(hints));
    upgraded.insert(JsonNode::placeKey(), place);
    return upgraded;
}

QJsonObject upgradedCanvas(const QJsonObject &canvas, const QString &place)
{
    QJsonObject upgraded = upgradedResource(canvas, place);
    if (!canvas.contains(u"images") && !canvas.contains(u"otherContent")) {
        // Drafts of Presentation 3 have canvases of version 3 in sequences.
        upgraded.insert(QStringLiteral("items"), either(canvas, u"items", u"content"));
        return upgraded;
    }
    QJsonArray paintings;
    const QJsonArray images = asArray(canvas.value(u"images"));
    for (qsizetype i = 0; i < images.size(); ++i) {
        QJsonObject painting = upgradedAnnotation(images.at(i).toObject(),
                                                  itemPlace(place, QStringLiteral("images"), i));
        painting.insert(QStringLiteral("motivation"), QStringLiteral("painting"));
        paintings.append(painting);
    }
    const QJsonObject page{{QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                           {QStringLiteral("items"), paintings}};
    upgraded.insert(QStringLiteral("items"), QJsonArray{page});

    QJsonArray pages;
    const QJsonArray lists = asArray(canvas.value(u"otherContent"));
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QJsonValue list = lists.at(i);
        pages.append(list.isObject() ? QJsonValue(upgradedAnnotations(
                                           list.toObject(),
                                           itemPlace(place, QStringLiteral("otherContent"), i)))
                                     : list);
    }
    upgraded.insert(QStringLiteral("annotations"), pages);
    return upgraded;
}

QJsonObject upgradedAnnotations(const QJsonObject &list, const QString &place)
{
    QJsonObject page{{QStringLiteral("id"), idOf(list)},
                     {QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                     {JsonNode::placeKey(), place}};
    if (!list.contains(u"resources"))
        return page;
    QJsonArray items;
    const QJsonArray resources = asArray(list.value(u"resources"));
    for (qsizetype i = 0; i < resources.size(); ++i)
        items.append(upgradedAnnotation(resources.at(i).toObject(),
                                        itemPlace(place, QStringLiteral("resources"), i)));
    page.insert(QStringLiteral("items"), items);
    return page;
}

} // namespace iiif
