// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"

#include <QJsonArray>
#include <QList>

/// Parts of a gallery as Vitrine writes them down for itself: in its settings and its history. What
/// was not written so is read as empty, so that nothing damaged gets further than here.
namespace gallery {

/// In order, as the first language stands in for those that it lacks.
QJsonArray toJson(const LanguageMap &text);
LanguageMap languageMapFromJson(const QJsonArray &json);

/// Without their labels.
QJsonArray toJson(const QList<Picture> &pictures);
QList<Picture> picturesFromJson(const QJsonArray &json);

} // namespace gallery
