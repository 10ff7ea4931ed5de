// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menubarstyle.h"

#include <QStyleOption>

namespace widgets
{

namespace
{

constexpr int smallestItemHeight = 34;
constexpr int padding = 9; // above and below a title: not less than the switch has

} // namespace

QSize MenuBarStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_MenuBarItem || !option)
        return wanted;
    const int height = option->fontMetrics.height() + 2 * padding;
    return wanted.expandedTo({0, qMax(height, smallestItemHeight)});
}

int MenuBarStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (metric == PM_MenuBarVMargin || metric == PM_MenuBarPanelWidth)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace widgets
