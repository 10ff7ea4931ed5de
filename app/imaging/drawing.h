// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace imaging {

/// Whether these are the first bytes of an XML document, as a drawing (SVG) is.
bool looksLikeDrawing(const QByteArray &bytes);

/// The same SVG document without images that stand outside it: Qt opens any file that a drawing
/// names, a pipe as well. Pictures inside the document stay. Empty where it is no
/// well-formed drawing.
QByteArray withoutReferences(const QByteArray &svg);

} // namespace imaging
