// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// What documents of all versions write in more than one way, for code that rewrites their JSON;
/// JsonNode does the same for code that reads it.
namespace iiif {

/// The members of an array; a single value is an array of itself, and what is absent or null an
/// empty one.
QJsonArray asArray(const QJsonValue &value);

/// The value under a name of Presentation 2, or under that of Presentation 3 where the first is
/// absent or null.
QJsonValue either(const QJsonObject &object, QStringView older, QStringView newer);

/// The id of a resource, or the value itself if it is a string; without white space around it.
QString idOf(const QJsonValue &value);

/// The name of a resource's type, without a prefix such as `sc:`.
QString typeOf(const QJsonObject &resource);

/// The name after any prefix: `sc:Canvas`, `http://iiif.io/api/presentation/2#Canvas` and `Canvas`
/// are one type.
QString withoutPrefix(const QString &name);

/// The place of an item of the array `key`, such as `sequences[0].canvases[4]`, for
/// errors::Problem. `place` is that of the object that holds the array, empty for the root.
QString itemPlace(const QString &place, const QString &key, qsizetype index);

} // namespace iiif
