// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/json/jsonnode.h"

#include <QString>
#include <QStringList>

/// The parts of lint(): each function checks one thing against Presentation 3.0 and leaves a notice
/// where it differs. What is absent passes, unless has() asks for it.
namespace iiif {

enum class JsonType { Object, Array, String };

/// Whether a value has the type; leaves a notice if not.
bool isOfType(const JsonNode &json, JsonType wanted);

/// Whether a resource has a property; leaves a notice if not.
bool has(const JsonNode &resource, const QString &property);

/// Checks a property that must be one of these values.
void lintWord(const JsonNode &word, const QStringList &allowed);

/// Checks the `id` (§3.2), which must be there, and be an http or https address with Id::OfTheWeb.
enum class Id { Any, OfTheWeb };
void lintId(const JsonNode &resource, Id kind = Id::OfTheWeb);

/// Checks an http or https address, which must not hold white space.
void lintAddress(const JsonNode &address);

/// Checks an array whose members must be objects, each by `lintMember`.
void lintList(const JsonNode &list, void (*lintMember)(const JsonNode &));

/// Checks a content resource (§5.7): `id`, `type` and services.
void lintContent(const JsonNode &content);

/// Checks what every collection, manifest, canvas and range may have (§3): texts, rights, provider,
/// links, thumbnails, services, behaviors and dates. `type` is that of the resource.
void lintResource(const JsonNode &resource, const QString &type);

/// The values of `viewingDirection` (§3.2).
QStringList viewingDirections();

} // namespace iiif
