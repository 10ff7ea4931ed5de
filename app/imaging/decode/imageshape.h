// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>

#include <cmath>

namespace imaging {

/// Whether two sizes have the same aspect ratio, within 3 % or a pixel: `small` may be rounded, or
/// made by another program.
inline bool isOfShape(QSizeF small, QSizeF large)
{
    constexpr double tolerance = 0.03;
    if (small.isEmpty() || large.isEmpty())
        return false;
    const double height = small.width() * large.height() / large.width();
    const double width = small.height() * large.width() / large.height();
    return std::abs(small.height() / height - 1) <= tolerance ||
           std::abs(small.height() - height) <= 1 || std::abs(small.width() - width) <= 1;
}

} // namespace imaging
