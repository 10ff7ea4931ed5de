// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

/// The parts of a document of Presentation 2 in the form of Presentation 3; see upgrade.h. `place`
/// is where a part stands in the original document.
namespace iiif {

/// The properties that every resource may have (2.1 §3): id, type, texts, rights, links, behaviors.
/// Other properties stay as they are.
QJsonObject upgradedResource(const QJsonObject &resource, const QString &place);

/// A canvas (2.1 §5.3) with its images as painting annotations (§5.4) and its `otherContent`.
QJsonObject upgradedCanvas(const QJsonObject &canvas, const QString &place);

/// An annotation list (2.1 §5.5) as an annotation page (3.0 §5.5).
QJsonObject upgradedAnnotations(const QJsonObject &list, const QString &place);

} // namespace iiif
