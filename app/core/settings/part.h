// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace settings {

/// The view to show at start, besides or instead of the slide (option --show).
enum class Part { Slide, Contents, Overview, Zoom, End, MostViewed, Recommendations, Keys };

struct NamedPart
{
    Part part;
    QLatin1String name; ///< on the command line
};

inline constexpr NamedPart parts[] = {
    {Part::Slide, QLatin1String("slide")},
    {Part::Contents, QLatin1String("contents")},
    {Part::Overview, QLatin1String("overview")},
    {Part::Zoom, QLatin1String("zoom")},
    {Part::End, QLatin1String("end")},
    {Part::MostViewed, QLatin1String("most-viewed")},
    {Part::Recommendations, QLatin1String("recommendations")},
    {Part::Keys, QLatin1String("keys")},
};

} // namespace settings
