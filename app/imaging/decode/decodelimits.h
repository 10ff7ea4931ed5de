// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/limits.h"

/// What is decoded of pictures of somebody else, and why not more.
namespace imaging::limits {

/// Bytes of a picture file: four times the limit for the network, because uncompressed scans are
/// that large. Some decoders read the whole file into memory.
constexpr qint64 pictureFileBytes = qint64(1024) * 1024 * 1024;

/// Bytes that all decoders together may use at a time, and the fraction of the machine's memory (1
/// / decodingShare) where that is less: enough for a photo of 24 megapixels on every core, without
/// displacing other programs.
constexpr qint64 decodingBytes = qint64(1024) * 1024 * 1024;
constexpr qint64 decodingShare = 8;

/// Pixels of all scans of one JPEG together: a progressive JPEG has about ten scans of the whole
/// picture, but a few kilobytes can declare thousands.
constexpr qint64 scannedPixels = 20 * errors::limits::picturePixels;

/// Pixels of an animated picture: all of them are drawn for every frame, many times a second.
constexpr qint64 movingPixels = qint64(32) * 1024 * 1024;

/// Bytes of a drawing (SVG), which is parsed as a whole before it is drawn.
constexpr qint64 drawingBytes = qint64(16) * 1024 * 1024;

/// Elements of a drawing, where repeated ones (`use`) count each time, and their nesting: more than
/// maps have, and safe for recursive functions.
constexpr qint64 drawingElements = 200'000;
constexpr int drawingDepth = 200;

} // namespace imaging::limits
