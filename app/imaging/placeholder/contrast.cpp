// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/contrast.h"

#include <algorithm>
#include <cmath>

namespace imaging {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QColor readable(const QColor &colour, const QColor &background, const QColor &towards, double ratio)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(colour, towards, double(step) / steps);
        if (contrast(candidate, background) >= ratio)
            return candidate;
    }
    return towards;
}

QColor withLuminance(int hue, double saturation, double wanted)
{
    double low = 0;
    double high = 1;
    QColor colour;
    for (int step = 0; step < 12; ++step) {
        const double lightness = (low + high) / 2;
        colour = QColor::fromHslF(float(hue) / 360, float(saturation), float(lightness));
        (luminance(colour) < wanted ? low : high) = lightness;
    }
    return colour;
}

} // namespace imaging
