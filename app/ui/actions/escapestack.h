// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>

namespace ui {

/// What Esc undoes, one at a time and in this order.
enum class EscapeLevel {
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

/// The ways out of what a reader has opened above the slide. Each part of the window adds its own,
/// and none knows of the others.
class EscapeStack
{
public:
    /// `undo` takes its layer back, or answers false where there is nothing to take back.
    void add(EscapeLevel layer, std::function<bool()> undo);
    /// Undoes one layer; whether there was one.
    bool undo() const;

private:
    std::multimap<EscapeLevel, std::function<bool()>> m_undo;
};

} // namespace ui
