// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace printing {

/// A PDF font's map from glyphs to text (a ToUnicode CMap, PDF 1.7 §9.10.3, as Qt writes it), made
/// fit for searching and copying: ligatures and the shapes that Arabic and Hebrew letters take are
/// the letters themselves but for lam with alef, and the space is a space and no tab.
QByteArray readableGlyphs(const QByteArray &map);

} // namespace printing
