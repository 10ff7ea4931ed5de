// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace printing {

/// Corrects a PDF font's map from glyphs to text (a ToUnicode CMap, PDF 1.7 §9.10.3, as Qt writes
/// it), for searching and copying: ligatures and the presentation forms of Arabic and Hebrew
/// letters become the letters themselves, except Arabic ligatures, and the space glyph becomes a
/// space instead of a tab.
QByteArray readableGlyphs(const QByteArray &map);

} // namespace printing
