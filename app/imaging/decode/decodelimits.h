// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/limits.h"

/// What is decoded of pictures of somebody else, and why not more.
namespace imaging::limits {

/// Bytes of a picture file: four times what comes from the network, as scans kept without
/// compression are that large; some decoders hold the whole file.
constexpr qint64 pictureFileBytes = qint64(1024) * 1024 * 1024;

/// Bytes that all pictures together may take while they are decoded, and the share of the
/// machine's memory (one part in so many) where that is less: enough for a photo of 24 megapixels
/// on every core, little enough for other programs to stay where they are.
constexpr qint64 decodingBytes = qint64(1024) * 1024 * 1024;
constexpr qint64 decodingShare = 8;

/// Pixels of all scans of one JPEG together: a progressive one goes over the whole picture in each,
/// about ten times, but a few kilobytes can name thousands of scans.
constexpr qint64 scannedPixels = 20 * errors::limits::picturePixels;

/// Pixels of a picture that moves: all of them are drawn for every frame, many times a second.
constexpr qint64 movingPixels = qint64(32) * 1024 * 1024;

/// Bytes of a drawing (SVG), which is read as a whole before it is drawn.
constexpr qint64 drawingBytes = qint64(16) * 1024 * 1024;

/// Elements of a drawing, those counted again that it repeats (`use`), and how deep they stand in
/// one another: more than maps have, and drawn by functions that call themselves.
constexpr qint64 drawingElements = 200'000;
constexpr int drawingDepth = 200;

} // namespace imaging::limits
