// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/documentcontext.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace iiif {

/// A JSON value that knows where it stands, so that whatever is wrong with it can be told with its
/// place. What is absent or null reads as empty; what has the wrong type reads as empty too and
/// leaves a notice. Must not outlive its DocumentContext.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString place, DocumentContext *context);

    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool isString() const { return m_value.isString(); }
    bool isNumber() const { return m_value.isDouble(); }

    JsonNode operator[](const QString &key) const;
    bool contains(const QString &key) const;
    QStringList keys() const;
    /// The members of an array, one at a time; a single value stands for an array of itself, as is
    /// common, and what is absent for an empty one.
    int size() const;
    JsonNode at(int index) const;
    QString text() const;
    /// What a person reads: a string, and a number or truth value in JSON's words.
    QString scalarText() const;
    /// What stands here, for a sentence about what should not: `null`, `7`, `[…]`, `{…}`.
    QString abbreviated() const;
    /// A whole number of at least 0, also one in quotes; 0 where there is none.
    int number() const;
    /// A number just as it is written, 0 where there is none.
    double toDouble() const { return m_value.toDouble(); }
    /// The `id` of an object, or what stands in its place; without spaces around it.
    QString id() const;
    /// The type's name without any prefix.
    QString type() const;

    void notice(errors::Problem::Kind kind, const QString &detail = {}, int count = 0) const;
    DocumentContext *context() const { return m_context; }
    QJsonObject object() const { return m_value.toObject(); }
    QString place() const;

    /// The member by which a rewritten object says where it stood before.
    static QString placeKey();

private:
    JsonNode(QJsonValue value, const JsonNode &parent, const QString &key, int index = -1);

    QJsonValue m_value;
    // Most places are never asked for, so that each is put together only when it is.
    QString m_parent;
    QString m_key;
    int m_index = -1;
    mutable std::optional<QString> m_place;
    DocumentContext *m_context;
};

} // namespace iiif
