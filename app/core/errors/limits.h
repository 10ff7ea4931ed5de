// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Vitrine accepts from files and servers of somebody else, and why, as far as several folders
/// need it. Other limits stand beside the code that enforces them.
namespace errors::limits {

/// Bytes of a manifest: the largest seen in the wild hold some tens of megabytes.
constexpr qint64 manifestBytes = qint64(64) * 1024 * 1024;

/// Languages of one text: more than any document has.
constexpr int languages = 256;

/// Bytes of one picture from the network, still encoded: larger than any that a person would wait
/// for.
constexpr qint64 pictureBytes = qint64(256) * 1024 * 1024;

/// Pixels that one picture may claim: 16,384 by 16,384, more than any camera takes at once. While
/// it is decoded each takes four bytes (six in a progressive JPEG), and a file of a few bytes can
/// claim thousands of millions.
constexpr qint64 picturePixels = qint64(256) * 1024 * 1024;

/// Notices kept of one manifest: nobody reads more.
constexpr int notices = 1'000;

} // namespace errors::limits
