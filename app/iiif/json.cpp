// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/json.h"

#include "formats/limits.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace iiif {

void Notices::add(formats::Problem::Kind kind, const QString &place, const QString &detail,
                  int count)
{
    if (m_list.size() < formats::limits::notices)
        m_list.append({kind, place, detail, count});
}

Json::Json(QJsonValue value, QString place, Notices *notices)
    : m_value(std::move(value))
    , m_place(std::move(place))
    , m_notices(notices)
{}

Json Json::operator[](const QString &key) const
{
    const QString place = m_place.isEmpty() ? key : m_place + u'.' + key;
    return {m_value.toObject().value(key), place, m_notices};
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
            QStringLiteral("%1[%2]").arg(m_place, QString::number(index)), m_notices};
}

QString Json::text() const
{
    if (!m_value.isString() && !isAbsent())
        notice(formats::Problem::Kind::WrongType, QStringLiteral("string"));
    return m_value.toString();
}

int Json::number() const
{
    if (isAbsent())
        return 0;
    const double value = m_value.toDouble(-1);
    if (value < 0 || value > std::numeric_limits<int>::max() || !std::isfinite(value)) {
        notice(formats::Problem::Kind::WrongType, QStringLiteral("number"));
        return 0;
    }
    return int(std::lround(value));
}

void Json::notice(formats::Problem::Kind kind, const QString &detail, int count) const
{
    m_notices->add(kind, m_place, detail, count);
}

} // namespace iiif
