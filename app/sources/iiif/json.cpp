// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <limits>

namespace iiif {

namespace {

// Places are for people; longer ones, and longer names in them, are somebody's joke.
constexpr int longestPlace = 4'096;
constexpr int longestName = 64;

} // namespace

QString withoutPrefix(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.mid(qMax(trimmed.lastIndexOf(u':'), trimmed.lastIndexOf(u'#')) + 1);
}

QString Json::placeKey()
{
    return QStringLiteral("\n");
}

Json::Json(QJsonValue value, QString place, Source *source)
    : m_value(std::move(value))
    , m_parent(std::move(place))
    , m_source(source)
{}

Json::Json(QJsonValue value, const Json &parent, const QString &key, int index)
    : m_value(std::move(value))
    , m_parent(parent.place())
    , m_key(key.left(longestName))
    , m_index(index)
    , m_source(parent.m_source)
{}

QString Json::place() const
{
    if (m_place)
        return *m_place;
    const QJsonValue origin = m_value.toObject().value(placeKey());
    if (origin.isString())
        m_place = origin.toString().left(longestPlace);
    else if (m_index >= 0)
        m_place = m_parent + u'[' + QString::number(m_index) + u']';
    else if (m_parent.isEmpty() || m_key.isEmpty())
        m_place = m_parent + m_key;
    else
        m_place = m_parent + u'.' + m_key;
    return *m_place;
}

Json Json::operator[](const QString &key) const
{
    return {m_value.toObject().value(key), *this, key};
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
    return {m_value.toArray().at(index), *this, {}, index};
}

QString Json::text() const
{
    if (!m_value.isString() && !isAbsent())
        notice(errors::Problem::Kind::WrongType, QStringLiteral("string"));
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

QString Json::told() const
{
    if (isAbsent())
        return QStringLiteral("null");
    if (isArray())
        return QStringLiteral("[…]");
    if (isObject())
        return QStringLiteral("{…}");
    const QString value = words();
    return value.isEmpty() ? QStringLiteral("\"\"") : value;
}

int Json::number() const
{
    if (isAbsent())
        return 0;
    bool isQuoted = false;
    const double quoted = m_value.toString().toDouble(&isQuoted);
    const double value = isQuoted ? quoted : m_value.toDouble(-1);
    if (value < 0 || value > std::numeric_limits<int>::max() || !std::isfinite(value)) {
        notice(errors::Problem::Kind::WrongType, QStringLiteral("number"));
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
    return withoutPrefix(type.at(0).text());
}

void Json::notice(errors::Problem::Kind kind, const QString &detail, int count) const
{
    m_source->add(kind, place(), detail, count);
}

} // namespace iiif
