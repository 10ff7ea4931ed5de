// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Vitrine accepts from files and servers of somebody else, and why, as far as several folders
/// need it. Other limits stand beside the code that enforces them.
namespace errors::limits {

/// Bytes of a manifest: the largest known ones have some tens of megabytes.
constexpr qint64 manifestBytes = qint64(64) * 1024 * 1024;

/// Languages of one text: more than any document has.
constexpr int languages = 256;

/// Bytes of one encoded picture from the network: larger than any that a person waits for.
constexpr qint64 pictureBytes = qint64(256) * 1024 * 1024;

/// Pixels that the header of a picture may declare: 16,384 by 16,384, more than any camera takes at
/// once. Each takes four bytes while it is decoded (six in a progressive JPEG), and a file of a few
/// bytes can declare thousands of millions.
constexpr qint64 picturePixels = qint64(256) * 1024 * 1024;

/// Notices of one manifest: nobody reads more.
constexpr int notices = 1'000;

} // namespace errors::limits
