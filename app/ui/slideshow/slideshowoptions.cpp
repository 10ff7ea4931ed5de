// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowoptions.h"

#include "core/settings/settings.h"
#include "ui/slideshow/readingtime.h"

namespace ui {

SlideshowOptions SlideshowOptions::saved()
{
    SlideshowOptions options;
    options.pace = settings::slideshowByReading.get() ? Pace::Reading : Pace::Seconds;
    options.seconds = settings::slideshowSeconds.get();
    options.wordsAMinute = settings::slideshowWordsAMinute.get();
    options.round = settings::slideshowRound.get();
    options.shuffle = settings::slideshowShuffle.get();
    return options;
}

void SlideshowOptions::save() const
{
    settings::slideshowByReading.set(pace == Pace::Reading);
    settings::slideshowSeconds.set(seconds);
    settings::slideshowWordsAMinute.set(wordsAMinute);
    settings::slideshowRound.set(round);
    settings::slideshowShuffle.set(shuffle);
}

void SlideshowOptions::onSavedChange(const QObject *context, const std::function<void()> &function)
{
    settings::slideshowByReading.onChange(context, function);
    settings::slideshowSeconds.onChange(context, function);
    settings::slideshowWordsAMinute.onChange(context, function);
    settings::slideshowRound.onChange(context, function);
    settings::slideshowShuffle.onChange(context, function);
}

std::chrono::milliseconds SlideshowOptions::timeFor(int words) const
{
    if (pace == Pace::Seconds)
        return std::chrono::seconds(seconds);
    return readingTime(words, wordsAMinute);
}

} // namespace ui
