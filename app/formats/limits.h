// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Vitrine accepts from a file that somebody else wrote, and why.
namespace formats::limits
{

/// Bytes of a manifest: the largest seen in the wild hold some tens of megabytes.
constexpr qint64 manifestBytes = 64 * 1024 * 1024;

/// Canvases of a manifest: memory stays in proportion to what a person could ever page through.
constexpr int canvases = 200'000;

/// Ranges inside ranges: deeper than any table of contents, shallower than the stack.
constexpr int rangeDepth = 64;

/// Tags in one text: the HTML parser recurses into nested ones.
constexpr int htmlTags = 2'000;

/// Notices kept of one manifest; the rest are only counted.
constexpr int notices = 1'000;

} // namespace formats::limits
