// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace ui {

/// The options of slideshows, stored in the settings of the same names.
struct SlideshowOptions
{
    enum class Pace {
        Reading, ///< as long as the slide takes to read
        Seconds, ///< the same time for each
    };

    Pace pace = Pace::Reading;
    int seconds = 8;        ///< for each slide, with Pace::Seconds
    int wordsAMinute = 200; ///< with Pace::Reading
    bool round = false;     ///< start again at the end
    bool shuffle = false;   ///< in random order, each slide once per round

    /// The options stored in the settings.
    static SlideshowOptions saved();
    /// Stores the options in the settings.
    void save() const;
    /// Calls `function` when one of those settings changes, for as long as `context` exists.
    static void onSavedChange(const QObject *context, const std::function<void()> &function);

    /// How long a slide with that many words shows.
    std::chrono::milliseconds timeFor(int words) const;

    friend bool operator==(const SlideshowOptions &, const SlideshowOptions &) = default;
};

} // namespace ui
