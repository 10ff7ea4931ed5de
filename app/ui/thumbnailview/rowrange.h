// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// Neighbouring rows, the last included; empty where the last is before the first.
struct RowRange
{
    int first = 0;
    int last = -1;

    int count() const { return last - first + 1; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

} // namespace ui
