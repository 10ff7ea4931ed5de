// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace ui {

/// How the reader wants slideshows to go. Kept in the settings of the same names.
struct SlideshowOptions
{
    enum class Pace {
        Reading, ///< as long as the slide takes to read
        Seconds, ///< the same time for each
    };

    Pace pace = Pace::Reading;
    int seconds = 8;
    int wordsAMinute = 200;
    bool round = false;   ///< at the end begin again
    bool shuffle = false; ///< in no order, each slide once a round

    /// What was kept last.
    static SlideshowOptions kept();
    void keep() const;
    /// Calls `function` when one of those settings changes, for as long as `context` exists.
    static void onKeptChange(const QObject *context, const std::function<void()> &function);

    /// How long a slide with so many words shows.
    std::chrono::milliseconds timeFor(int words) const;

    friend bool operator==(const SlideshowOptions &, const SlideshowOptions &) = default;
};

} // namespace ui
