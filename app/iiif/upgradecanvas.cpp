// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/upgradecanvas.h"

#include "iiif/json.h"

#include <QHash>

namespace iiif {

namespace {

constexpr int bodyDepth = 8;

QString at(const QString &place, const QString &key, qsizetype index)
{
    return QStringLiteral("%1.%2[%3]").arg(place, key).arg(index);
}

QString withoutPrefix(const QString &type)
{
    return type.mid(type.lastIndexOf(u':') + 1);
}

// Names that only changed.
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
    QJsonArray behaviors;
    for (const QJsonValue &hint : asArray(hints)) {
        if (hint.toString() != u"top")
            behaviors.append(hint);
    }
    return behaviors;
}

QJsonObject upgradedBody(const QJsonValue &resource, const QString &place, int depth = 0);

QJsonObject upgradedChoice(const QJsonObject &choice, const QString &place, int depth)
{
    QJsonArray options;
    QJsonArray written = asArray(choice.value(u"item"));
    if (choice.contains(u"default"))
        written.prepend(choice.value(u"default"));
    for (const QJsonValue &option : std::as_const(written)) {
        const QString id = option.isString() ? option.toString() : option[u"@id"].toString();
        if (id != u"rdf:nil")
            options.append(upgradedBody(option, place, depth + 1));
    }
    return {{QStringLiteral("type"), QStringLiteral("Choice")},
            {QStringLiteral("items"), options},
            {Json::placeKey(), place}};
}

QJsonObject upgradedBody(const QJsonValue &resource, const QString &place, int depth)
{
    if (resource.isString())
        return {{QStringLiteral("id"), resource}, {Json::placeKey(), place}};
    const QJsonObject body = resource.toObject();
    const QString type = withoutPrefix(asArray(body.value(u"@type")).at(0).toString());
    if (depth > bodyDepth)
        return {};
    if (type == u"Choice")
        return upgradedChoice(body, place, depth);
    if (type == u"SpecificResource" || body.contains(u"full")) {
        QJsonObject selector = body.value(u"selector").toObject();
        selector.insert(QStringLiteral("type"),
                        withoutPrefix(asArray(selector.value(u"@type")).at(0).toString()));
        return {{QStringLiteral("type"), QStringLiteral("SpecificResource")},
                {QStringLiteral("label"), body.value(u"label")},
                {QStringLiteral("source"), upgradedBody(body.value(u"full"), place, depth + 1)},
                {QStringLiteral("selector"), selector},
                {Json::placeKey(), place}};
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
    QJsonArray bodies;
    for (const QJsonValue &resource : asArray(annotation.value(u"resource")))
        bodies.append(upgradedBody(resource, place));
    QJsonValue target = annotation.value(u"on");
    if (const QJsonObject on = asArray(target).at(0).toObject(); !on.isEmpty()) {
        QJsonObject selector = on.value(u"selector").toObject();
        if (selector.contains(u"default")) // a choice of selectors
            selector = selector.value(u"default").toObject();
        target = QJsonObject{{QStringLiteral("source"), on.value(u"full")},
                             {QStringLiteral("selector"), selector}};
    }
    return {{QStringLiteral("id"), annotation.value(u"@id")},
            {QStringLiteral("type"), QStringLiteral("Annotation")},
            {QStringLiteral("motivation"), annotation.value(u"motivation")},
            {QStringLiteral("body"), bodies},
            {QStringLiteral("target"), target},
            {Json::placeKey(), place}};
}

} // namespace

QJsonArray asArray(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QJsonObject upgradedResource(const QJsonObject &resource, const QString &place)
{
    QJsonObject upgraded;
    for (auto it = resource.begin(); it != resource.end(); ++it)
        upgraded.insert(renamed().value(it.key(), it.key()), it.value());
    if (resource.contains(u"@id"))
        upgraded.insert(QStringLiteral("id"), resource.value(u"@id"));
    const QString type = withoutPrefix(asArray(resource.value(u"@type")).at(0).toString());
    upgraded.insert(QStringLiteral("type"), type);
    if (const QJsonValue attribution = resource.value(u"attribution"); !attribution.isUndefined()) {
        const QJsonObject label{{QStringLiteral("fr"), QJsonArray{QStringLiteral("Attribution")}},
                                {QStringLiteral("en"), QJsonArray{QStringLiteral("Attribution")}}};
        upgraded.insert(
            QStringLiteral("requiredStatement"),
            QJsonObject{{QStringLiteral("label"), label}, {QStringLiteral("value"), attribution}});
    }
    if (const QJsonValue logo = resource.value(u"logo"); !logo.isUndefined())
        upgraded.insert(QStringLiteral("provider"),
                        QJsonArray{QJsonObject{{QStringLiteral("logo"), logo}}});
    if (const QJsonValue hints = resource.value(u"viewingHint"); !hints.isUndefined())
        upgraded.insert(QStringLiteral("behavior"), upgradedBehaviors(hints));
    upgraded.insert(Json::placeKey(), place);
    return upgraded;
}

QJsonObject upgradedCanvas(const QJsonObject &canvas, const QString &place)
{
    QJsonObject upgraded = upgradedResource(canvas, place);
    QJsonArray paintings;
    const QJsonArray images = asArray(canvas.value(u"images"));
    for (qsizetype i = 0; i < images.size(); ++i) {
        QJsonObject painting =
            upgradedAnnotation(images.at(i).toObject(), at(place, QStringLiteral("images"), i));
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
        pages.append(list.isObject()
                         ? QJsonValue(upgradedAnnotations(
                               list.toObject(), at(place, QStringLiteral("otherContent"), i)))
                         : list);
    }
    upgraded.insert(QStringLiteral("annotations"), pages);
    return upgraded;
}

QJsonObject upgradedAnnotations(const QJsonObject &list, const QString &place)
{
    QJsonObject page{{QStringLiteral("id"), list.value(u"@id")},
                     {QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                     {Json::placeKey(), place}};
    if (!list.contains(u"resources"))
        return page;
    QJsonArray items;
    const QJsonArray resources = asArray(list.value(u"resources"));
    for (qsizetype i = 0; i < resources.size(); ++i)
        items.append(upgradedAnnotation(resources.at(i).toObject(),
                                        at(place, QStringLiteral("resources"), i)));
    page.insert(QStringLiteral("items"), items);
    return page;
}

} // namespace iiif
