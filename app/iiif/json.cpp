// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <limits>

namespace iiif {

QString Json::placeKey()
{
    return QStringLiteral("\n");
}

Json::Json(QJsonValue value, QString place, Source *source)
    : m_value(std::move(value))
    , m_place(std::move(place))
    , m_source(source)
{
    if (!m_value.isObject())
        return;
    if (const QJsonValue origin = m_value.toObject().value(placeKey()); origin.isString())
        m_place = origin.toString();
}

Json Json::operator[](const QString &key) const
{
    const QString place = m_place.isEmpty() ? key : m_place + u'.' + key;
    return {m_value.toObject().value(key), place, m_source};
}

bool Json::contains(const QString &key) const
{
    return m_value.toObject().contains(key);
}

QStringList Json::keys() const
{
    return m_value.toObject().keys();
}

int Json::size() const
{
    return m_value.isArray() ? int(m_value.toArray().size()) : isAbsent() ? 0 : 1;
}

Json Json::at(int index) const
{
    if (!m_value.isArray())
        return *this;
    return {m_value.toArray().at(index),
            QStringLiteral("%1[%2]").arg(m_place, QString::number(index)), m_source};
}

QString Json::text() const
{
    if (!m_value.isString() && !isAbsent())
        notice(formats::Problem::Kind::WrongType, QStringLiteral("string"));
    return m_value.toString();
}

QString Json::words() const
{
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_value.isDouble())
        return QString::number(m_value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return text();
}

int Json::number() const
{
    if (isAbsent())
        return 0;
    bool isQuoted = false;
    const double quoted = m_value.toString().toDouble(&isQuoted);
    const double value = isQuoted ? quoted : m_value.toDouble(-1);
    if (value < 0 || value > std::numeric_limits<int>::max() || !std::isfinite(value)) {
        notice(formats::Problem::Kind::WrongType, QStringLiteral("number"));
        return 0;
    }
    return int(std::lround(value));
}

QString Json::id() const
{
    if (!isObject())
        return text().trimmed();
    const Json own = (*this)[QStringLiteral("id")];
    return (own.isAbsent() ? (*this)[QStringLiteral("@id")] : own).text().trimmed();
}

QString Json::type() const
{
    const Json own = (*this)[QStringLiteral("type")];
    const Json type = own.isAbsent() ? (*this)[QStringLiteral("@type")] : own;
    const QString name = type.at(0).text();
    return name.mid(name.lastIndexOf(u':') + 1);
}

void Json::notice(formats::Problem::Kind kind, const QString &detail, int count) const
{
    m_source->add(kind, m_place, detail, count);
}

} // namespace iiif
