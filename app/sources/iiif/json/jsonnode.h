// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/documentcontext.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace iiif {

/// A JSON value of a document with its place, for notices about it. Reading never fails: a value
/// that is absent or null reads as empty, and one of the wrong type reads as empty and leaves a
/// notice. Cheap to copy. Must not outlive its context.
class JsonNode
{
public:
    /// A root; the context is not owned.
    JsonNode(QJsonValue value, QString place, DocumentContext *context);

    /// Absent or null.
    bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool isString() const { return m_value.isString(); }
    bool isNumber() const { return m_value.isDouble(); }

    /// The member of an object; absent where there is none.
    JsonNode operator[](const QString &key) const;
    bool contains(const QString &key) const;
    QStringList keys() const;
    /// The number of members of an array. Any other value counts as an array of itself (1), an
    /// absent one as an empty array (0).
    int size() const;
    /// A member of an array, the value itself where it is no array.
    JsonNode at(int index) const;
    /// A string.
    QString text() const;
    /// A string, number or boolean as text.
    QString scalarText() const;
    /// The value in short, to be named in a message: `null`, `7`, `[…]`, `{…}`.
    QString abbreviated() const;
    /// A whole number of at least 0, rounded, also from a string; 0 where there is none.
    int number() const;
    /// A number as it is written; 0 where there is none. Leaves no notice.
    double toDouble() const { return m_value.toDouble(); }
    /// The `id` (or `@id`) of an object, or the value itself if it is a string; trimmed.
    QString id() const;
    /// The `type` (or `@type`) of an object without a prefix; see withoutPrefix().
    QString type() const;

    /// Adds a notice to the context, with the place of this value.
    void notice(const errors::Problem &problem) const;
    DocumentContext *context() const { return m_context; }
    QJsonObject object() const { return m_value.toObject(); }
    /// Where the value stands, such as `items[4].label`; empty for the root.
    QString place() const;

    /// The name of the member in which a rewritten object keeps its original place. No document
    /// can hold it by accident.
    static QString placeKey();

private:
    JsonNode(QJsonValue value, const JsonNode &parent, const QString &key, int index = -1);

    QJsonValue m_value;
    // The place is composed on the first request, as most nodes need none.
    QString m_parent;
    QString m_key;
    int m_index = -1;
    mutable std::optional<QString> m_place;
    DocumentContext *m_context;
};

} // namespace iiif
