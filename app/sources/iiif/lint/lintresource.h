// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QString>
#include <QStringList>

/// The parts of lint(): each function holds one thing against Presentation 3.0 and leaves a notice
/// where it differs. What is absent is well unless it is asked for by has().
namespace iiif {

enum class JsonType { Object, Array, String };

/// Whether a value is of the type; a notice if not.
bool isOfType(const JsonNode &json, JsonType type);

/// Whether a resource has a property; a notice if not.
bool has(const JsonNode &resource, const QString &property);

/// A property that must be one of these words.
void lintWord(const JsonNode &word, const QStringList &allowed);

/// The `id`, which must be there, and be an address of the web where that is asked for.
enum class Id { Any, OfTheWeb };
void lintId(const JsonNode &resource, Id kind = Id::OfTheWeb);

/// An address of the web, without white space in it.
void lintAddress(const JsonNode &address);

/// An array whose members are objects; `lintMember` looks at each.
void lintList(const JsonNode &list, void (*lintMember)(const JsonNode &));

/// A picture or another resource that is shown: `id`, `type` and services.
void lintContent(const JsonNode &content);

/// What every collection, manifest, canvas and range may have: texts, rights, provider, links,
/// thumbnails, services, behaviors and dates. `type` is its own.
void lintResource(const JsonNode &resource, const QString &type);

/// The words that `viewingDirection` knows.
QStringList viewingDirections();

} // namespace iiif
