// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "iiif/source.h"

#include <QJsonValue>
#include <QString>

namespace iiif {

/// A JSON value that knows where it stands, so that whatever is wrong with it can be told with its
/// place. What is absent or null reads as empty; what has the wrong type reads as empty too and
/// leaves a notice. Must not outlive its Source.
class Json
{
public:
    Json(QJsonValue value, QString place, Source *source);

    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool isString() const { return m_value.isString(); }
    bool isNumber() const { return m_value.isDouble(); }

    Json operator[](const QString &key) const;
    bool contains(const QString &key) const;
    QStringList keys() const;
    /// The members of an array, one at a time; a single value stands for an array of itself, as is
    /// common, and what is absent for an empty one.
    int size() const;
    Json at(int index) const;
    QString text() const;
    /// What a person reads: a string, and a number or truth value in JSON's words.
    QString words() const;
    /// A whole number of at least 0, also one in quotes; 0 where there is none.
    int number() const;
    /// A number just as it is written, 0 where there is none.
    double amount() const { return m_value.toDouble(); }
    /// The `id` of an object, or what stands in its place; without spaces around it.
    QString id() const;
    /// The name after any prefix: `sc:Canvas` and `Canvas` are one type.
    QString type() const;

    void notice(formats::Problem::Kind kind, const QString &detail = {}, int count = 0) const;
    Source *source() const { return m_source; }
    QString place() const { return m_place; }

    /// The member by which a rewritten object says where it stood before.
    static QString placeKey();

private:
    QJsonValue m_value;
    QString m_place;
    Source *m_source;
};

} // namespace iiif
