// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace iiif {

/// Whether a document is written for IIIF Presentation 2 (or 1, of the same shape).
bool isPresentation2(const QJsonObject &document);

/// A Presentation 2.1 manifest or collection in the form of Presentation 3.0, so that one reader
/// serves both (by the table of changes in Presentation 3.0, appendix “Summary of changes”). Texts
/// stay as they are, as readLabel() and readText() know both forms. Every rewritten object keeps
/// the place that it had under JsonNode::placeKey(), so that notices lead to where a person finds
/// it.
QJsonObject upgraded(const QJsonObject &document);

/// A collection that is embedded at `place` in another one, in the form of Presentation 3.0; the
/// collections embedded in it stay as they are.
QJsonObject upgradedCollection(const QJsonObject &collection, const QString &place);

/// A Presentation 3 document with what it took from Presentation 2 put right.
QJsonObject straightened(const QJsonObject &document);

} // namespace iiif
