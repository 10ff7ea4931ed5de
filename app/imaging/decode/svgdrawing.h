// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace imaging {

/// An SVG that is safe to render with Qt.
struct SvgDrawing
{
    QByteArray svg;        ///< empty where there is none
    qint64 imageBytes = 0; ///< of the embedded images once decoded, all at once
    bool tooMuch = false;  ///< it exceeds the errors::limits for drawings
};

/// Whether these are the first bytes of an XML document, such as an SVG.
bool looksLikeDrawing(const QByteArray &bytes);

/// Removes references to external images from an SVG document, as Qt opens any file that it names,
/// also a pipe. Embedded images stay. No drawing where the document is not well formed, or where
/// `use` elements repeat more than errors::limits allow, or form a cycle, in which Qt does not end.
SvgDrawing readDrawing(const QByteArray &svg);

} // namespace imaging
