// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// Colour arithmetic as WCAG 2.2 defines it, so that what is drawn stays readable on any palette.
namespace imaging {

/// Relative luminance, from 0 (black) to 1 (white).
double luminance(const QColor &colour);

/// Contrast ratio of two colours, from 1 to 21; alpha is ignored.
double contrast(const QColor &one, const QColor &other);

/// A colour between two: `share` of `other`, from 0 to 1.
QColor mixed(const QColor &one, const QColor &other, double share);

/// `colour`, moved towards `towards` just as far as it takes to reach `ratio` on `background`.
QColor readable(const QColor &colour, const QColor &background, const QColor &towards,
                double ratio);

/// The colour of this hue (0 to 359) and saturation (0 to 1) that has this relative luminance.
QColor withLuminance(int hue, double saturation, double wanted);

} // namespace imaging
