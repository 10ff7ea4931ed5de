// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace ui {

/// The number of words in a plain text, by Unicode's word boundaries (UAX #29). In Chinese and
/// Japanese, which are written without spaces, two characters count as one word.
int wordCount(const QString &text);

/// How long a slide with that many words shows: three seconds for the photo, and the words at that
/// speed; at least 4 and at most 90 seconds.
std::chrono::milliseconds readingTime(int words, int wordsAMinute);

} // namespace ui
