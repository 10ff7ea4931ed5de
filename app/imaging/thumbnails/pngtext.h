// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace imaging {

/// A PNG with texts before its pixels, each a keyword of 1 to 79 characters and a value, both in
/// Latin 1. They are never compressed: GIO looks at no others (PNG specification, 11.3.4.3), while
/// Qt compresses what is longer than 40 characters. Returns what was given where it is no PNG.
QByteArray withTexts(const QByteArray &png, const QList<std::pair<QByteArray, QByteArray>> &texts);

} // namespace imaging
