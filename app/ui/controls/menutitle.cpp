// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/menutitle.h"

namespace ui {

namespace {

constexpr int longestTitle = 60; // characters

} // namespace

QString menuTitle(QString title)
{
    if (title.size() > longestTitle)
        title = title.first(longestTitle - 1) + u'…';
    return title.replace(u'&', QStringLiteral("&&"));
}

} // namespace ui
