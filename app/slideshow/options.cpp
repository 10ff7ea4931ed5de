// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slideshow/options.h"

#include "core/settings/settings.h"
#include "slideshow/readingtime.h"

namespace slideshow {

Options Options::kept()
{
    Options options;
    options.pace = settings::slideshowByReading.get() ? Pace::Reading : Pace::Seconds;
    options.seconds = settings::slideshowSeconds.get();
    options.wordsAMinute = settings::slideshowWordsAMinute.get();
    options.round = settings::slideshowRound.get();
    options.shuffle = settings::slideshowShuffle.get();
    return options;
}

void Options::keep() const
{
    settings::slideshowByReading.set(pace == Pace::Reading);
    settings::slideshowSeconds.set(seconds);
    settings::slideshowWordsAMinute.set(wordsAMinute);
    settings::slideshowRound.set(round);
    settings::slideshowShuffle.set(shuffle);
}

std::chrono::milliseconds Options::timeFor(int words) const
{
    if (pace == Pace::Seconds)
        return std::chrono::seconds(seconds);
    return readingTime(words, wordsAMinute);
}

} // namespace slideshow
