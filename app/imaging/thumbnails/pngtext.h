// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace imaging {

/// Inserts texts before the pixels of a PNG, each a keyword of 1 to 79 characters and a value, both
/// in Latin-1, as uncompressed tEXt chunks (PNG specification, 11.3.4.3): GIO reads no others, and
/// Qt compresses texts longer than 40 characters. Returns the bytes unchanged where they are no
/// PNG.
QByteArray withTexts(const QByteArray &png, const QList<std::pair<QByteArray, QByteArray>> &texts);

} // namespace imaging
