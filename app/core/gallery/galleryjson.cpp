// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/galleryjson.h"

#include <QJsonObject>

namespace gallery {

namespace {

QJsonObject toJson(const Picture &picture)
{
    QJsonObject json;
    if (!picture.address.isEmpty())
        json[u"address"] = picture.address;
    if (!picture.service.id.isEmpty()) {
        json[u"service"] = QJsonObject{{QStringLiteral("id"), picture.service.id},
                                       {QStringLiteral("version"), picture.service.version},
                                       {QStringLiteral("level"), picture.service.level}};
    }
    if (!picture.size.isEmpty())
        json[u"size"] = QJsonArray{picture.size.width(), picture.size.height()};
    if (!picture.format.isEmpty())
        json[u"format"] = picture.format;
    if (const QRect &region = picture.region; !region.isNull())
        json[u"region"] = QJsonArray{region.x(), region.y(), region.width(), region.height()};
    if (picture.rotation != 0)
        json[u"rotation"] = picture.rotation;
    if (picture.mirrored)
        json[u"mirrored"] = true;
    return json;
}

Picture pictureFromJson(const QJsonValue &json)
{
    Picture picture;
    picture.address = json[u"address"].toString();
    const QJsonValue service = json[u"service"];
    picture.service = {service[u"id"].toString(), service[u"version"].toInt(),
                       service[u"level"].toInt()};
    if (const QJsonArray size = json[u"size"].toArray(); !size.isEmpty())
        picture.size = {size.at(0).toInt(), size.at(1).toInt()};
    picture.format = json[u"format"].toString();
    const QJsonArray region = json[u"region"].toArray();
    picture.region = {region.at(0).toInt(), region.at(1).toInt(), region.at(2).toInt(),
                      region.at(3).toInt()};
    picture.rotation = json[u"rotation"].toDouble();
    picture.mirrored = json[u"mirrored"].toBool();
    return picture;
}

} // namespace

QJsonArray toJson(const LanguageMap &text)
{
    QJsonArray json;
    for (const QString &language : text.languages()) {
        json.append(QJsonObject{
            {QStringLiteral("language"), language},
            {QStringLiteral("values"), QJsonArray::fromStringList(text.values(language))}});
    }
    return json;
}

LanguageMap languageMapFromJson(const QJsonArray &json)
{
    LanguageMap text;
    for (const QJsonValue &entry : json) {
        const QJsonArray array = entry[u"values"].toArray();
        QStringList values;
        for (const QJsonValue &value : array)
            values += value.toString();
        text.add(entry[u"language"].toString(), values);
    }
    return text;
}

QJsonArray toJson(const QList<Picture> &pictures)
{
    QJsonArray json;
    for (const Picture &picture : pictures)
        json.append(toJson(picture));
    return json;
}

QList<Picture> picturesFromJson(const QJsonArray &json)
{
    QList<Picture> pictures;
    for (const QJsonValue &value : json) {
        if (const Picture picture = pictureFromJson(value); !picture.isEmpty())
            pictures.append(picture);
    }
    return pictures;
}

} // namespace gallery
