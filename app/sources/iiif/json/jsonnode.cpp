// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/jsonnode.h"

#include "sources/iiif/json/jsonproblem.h"
#include "sources/iiif/json/jsonvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <limits>

namespace iiif {

namespace {

// Bound the memory that a hostile document's places take, in characters.
constexpr int longestPlace = 4'096;
constexpr int longestName = 64;

} // namespace

QString JsonNode::placeKey()
{
    return QStringLiteral("\n");
}

JsonNode::JsonNode(QJsonValue value, QString place, DocumentContext *context)
    : m_value(std::move(value))
    , m_parent(std::move(place))
    , m_context(context)
{}

JsonNode::JsonNode(QJsonValue value, const JsonNode &parent, const QString &key, int index)
    : m_value(std::move(value))
    , m_parent(parent.place())
    , m_key(key.left(longestName))
    , m_index(index)
    , m_context(parent.m_context)
{}

QString JsonNode::place() const
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

JsonNode JsonNode::operator[](const QString &key) const
{
    return {m_value.toObject().value(key), *this, key};
}

bool JsonNode::contains(const QString &key) const
{
    return m_value.toObject().contains(key);
}

QStringList JsonNode::keys() const
{
    return m_value.toObject().keys();
}

int JsonNode::size() const
{
    return m_value.isArray() ? int(m_value.toArray().size()) : isAbsent() ? 0 : 1;
}

JsonNode JsonNode::at(int index) const
{
    if (!m_value.isArray())
        return *this;
    return {m_value.toArray().at(index), *this, {}, index};
}

QString JsonNode::text() const
{
    if (!m_value.isString() && !isAbsent())
        notice(JsonProblem::wrongType(QStringLiteral("string")));
    return m_value.toString();
}

QString JsonNode::scalarText() const
{
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_value.isDouble())
        return QString::number(m_value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return text();
}

QString JsonNode::abbreviated() const
{
    if (isAbsent())
        return QStringLiteral("null");
    if (isArray())
        return QStringLiteral("[…]");
    if (isObject())
        return QStringLiteral("{…}");
    const QString value = scalarText();
    return value.isEmpty() ? QStringLiteral("\"\"") : value;
}

int JsonNode::number() const
{
    if (isAbsent())
        return 0;
    bool isQuoted = false;
    const double quoted = m_value.toString().toDouble(&isQuoted);
    const double value = isQuoted ? quoted : m_value.toDouble(-1);
    if (value < 0 || value > std::numeric_limits<int>::max() || !std::isfinite(value)) {
        notice(JsonProblem::wrongType(QStringLiteral("number")));
        return 0;
    }
    return int(std::lround(value));
}

QString JsonNode::id() const
{
    if (!isObject())
        return text().trimmed();
    const JsonNode own = (*this)[QStringLiteral("id")];
    return (own.isAbsent() ? (*this)[QStringLiteral("@id")] : own).text().trimmed();
}

QString JsonNode::type() const
{
    const JsonNode own = (*this)[QStringLiteral("type")];
    const JsonNode type = own.isAbsent() ? (*this)[QStringLiteral("@type")] : own;
    return withoutPrefix(type.at(0).text());
}

void JsonNode::notice(const errors::Problem &problem) const
{
    m_context->addNotice(problem, place());
}

} // namespace iiif
