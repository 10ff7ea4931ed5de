// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The parts of a Presentation 2 document in the form of Presentation 3; see upgrade.h.
namespace iiif {

/// A single value as a list of itself, as Presentation 2 writes both.
QJsonArray asArray(const QJsonValue &value);

/// The id of a resource, or what stands in its place; without spaces around it.
QString idOf(const QJsonValue &value);

/// The name of a resource's type, without a prefix.
QString typeOf(const QJsonObject &resource);

/// What every resource may have: id, type, texts, rights, links, behaviors.
QJsonObject upgradedResource(const QJsonObject &resource, const QString &place);

QJsonObject upgradedCanvas(const QJsonObject &canvas, const QString &place);

/// An annotation list as an annotation page.
QJsonObject upgradedAnnotations(const QJsonObject &list, const QString &place);

/// The place of an item in the list `key` of what stands at `place`: `sequences[0].canvases[2]`.
QString itemPlace(const QString &place, const QString &key, qsizetype index);

} // namespace iiif
