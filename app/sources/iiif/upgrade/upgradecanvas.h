// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

/// The parts of a Presentation 2 document in the form of Presentation 3; see upgrade.h.
namespace iiif {

/// What every resource may have: id, type, texts, rights, links, behaviors.
QJsonObject upgradedResource(const QJsonObject &resource, const QString &place);

QJsonObject upgradedCanvas(const QJsonObject &canvas, const QString &place);

/// An annotation list as an annotation page.
QJsonObject upgradedAnnotations(const QJsonObject &list, const QString &place);

} // namespace iiif
