// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"

#include <QJsonArray>
#include <QList>

/// Serialises parts of a gallery to the JSON that the settings and the history store. JSON of
/// another form, as in a damaged file, is read as an empty value.
namespace gallery {

/// An array, as the order of languages counts: the first one is shown where none is preferred.
QJsonArray toJson(const LanguageMap &text);
/// What toJson() wrote.
LanguageMap languageMapFromJson(const QJsonArray &json);

/// All of the pictures but their labels.
QJsonArray toJson(const QList<Picture> &pictures);
/// What toJson() wrote.
QList<Picture> picturesFromJson(const QJsonArray &json);

} // namespace gallery
