// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace settings {

/// The view to show at start, besides or instead of the slide (option --show).
enum class StartView { Slide, Contents, Overview, Zoom, End, MostViewed, Recommendations, Keys };

struct NamedView
{
    StartView part;
    QLatin1String name; ///< on the command line
};

inline constexpr NamedView parts[] = {
    {StartView::Slide, QLatin1String("slide")},
    {StartView::Contents, QLatin1String("contents")},
    {StartView::Overview, QLatin1String("overview")},
    {StartView::Zoom, QLatin1String("zoom")},
    {StartView::End, QLatin1String("end")},
    {StartView::MostViewed, QLatin1String("most-viewed")},
    {StartView::Recommendations, QLatin1String("recommendations")},
    {StartView::Keys, QLatin1String("keys")},
};

} // namespace settings
