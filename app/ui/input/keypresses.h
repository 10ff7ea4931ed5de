// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// Whether a key (Qt::Key) does nothing by itself: modifiers and locks, which sticky keys press and
/// release alone, and unknown keys.
bool isModifier(int key);

/// Whether a key changes the volume; some desktops deliver these keys to the window too.
bool isVolume(int key);

} // namespace ui
