// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace ui {

/// How many words a text has, by Unicode's rules for their boundaries (UAX #29). Chinese and
/// Japanese write without spaces: there, two characters are read as fast as a word. Text without
/// markup.
int wordCount(const QString &text);

/// How long a slide with so many words is to be looked at: a while for the photo, and the words at
/// this speed. At least a few seconds, at most a minute and a half, whatever the caption's length.
std::chrono::milliseconds readingTime(int words, int wordsAMinute);

} // namespace ui
