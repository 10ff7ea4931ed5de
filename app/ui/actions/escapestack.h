// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>

namespace ui {

/// What Esc undoes, one at a time and in this order.
enum class EscapeLevel {
    FindFocused, ///< while its field or list has the focus
    ReadAloud,
    Opening,
    Message,
    BlackScreen,
    Find,
    Contents,
    End,
    Page,
    Zoom,
    Slideshow,
    FullScreen
};

/// What Esc leaves, one level after the other. Each feature adds its own levels and knows none of
/// the others.
class EscapeStack
{
public:
    /// `undo` leaves the level and returns true, or returns false where there is nothing to leave.
    /// Of one level, what was added first is left first.
    void add(EscapeLevel level, std::function<bool()> undo);
    /// Leaves one level. Returns whether there was one.
    bool undo() const;

private:
    std::multimap<EscapeLevel, std::function<bool()>> m_undo;
};

} // namespace ui
