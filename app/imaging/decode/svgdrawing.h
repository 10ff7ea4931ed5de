// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace imaging {

/// A drawing that is safe to give to Qt.
struct SvgDrawing
{
    QByteArray svg;        ///< empty where there is none
    qint64 imageBytes = 0; ///< of the pictures in it, which are all decoded at once
    bool tooMuch = false;  ///< it would draw more than errors::limits allow
};

/// Whether these are the first bytes of an XML document, as a drawing (SVG) is.
bool looksLikeDrawing(const QByteArray &bytes);

/// The same SVG document without images that stand outside it: Qt opens any file that a drawing
/// names, a pipe as well. Pictures inside the document stay. No drawing where it is not well
/// formed, or where it would take Qt more than anybody waits for: Qt draws as often as `use` says,
/// and follows a circle of them for ever.
SvgDrawing readDrawing(const QByteArray &svg);

} // namespace imaging
