// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace iiif {

/// Whether a document is written for Presentation 2, or for 1, which has the same shape.
bool isPresentation2(const QJsonObject &document);

/// A manifest or collection of Presentation 2.1 in the form of Presentation 3.0, by the
/// "Presentation API 3.0 Change Log", so that one reader serves both. Texts stay as they are, as
/// readLabel() and readText() know both forms. Every rewritten object holds its original place
/// under JsonNode::placeKey(), for notices.
QJsonObject upgraded(const QJsonObject &document);

/// A collection that is embedded at `place` in another one, in the form of Presentation 3.0; the
/// collections embedded in it stay as they are.
QJsonObject upgradedCollection(const QJsonObject &collection, const QString &place);

/// A document of Presentation 3 whose ranges are in trees also where it lists them flat, as
/// Presentation 2 does.
QJsonObject straightened(const QJsonObject &document);

} // namespace iiif
