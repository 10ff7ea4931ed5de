// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/jsonvalues.h"

namespace iiif {

QJsonArray asArray(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QJsonValue either(const QJsonObject &object, QStringView older, QStringView newer)
{
    const QJsonValue value = object.value(older);
    return value.isUndefined() || value.isNull() ? object.value(newer) : value;
}

QString idOf(const QJsonValue &value)
{
    const QString id =
        value.isString() ? value.toString() : either(value.toObject(), u"@id", u"id").toString();
    return id.trimmed();
}

QString typeOf(const QJsonObject &resource)
{
    return withoutPrefix(asArray(either(resource, u"@type", u"type")).at(0).toString());
}

QString withoutPrefix(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.mid(qMax(trimmed.lastIndexOf(u':'), trimmed.lastIndexOf(u'#')) + 1);
}

QString itemPlace(const QString &place, const QString &key, qsizetype index)
{
    const QString step = QStringLiteral("%1[%2]").arg(key).arg(index);
    return place.isEmpty() ? step : place + u'.' + step;
}

} // namespace iiif
