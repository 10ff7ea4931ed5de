// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// Whether a key (Qt::Key) by itself asks for nothing: Shift, Ctrl and their kin, which sticky keys
/// press and release alone, and what is no key at all.
bool isModifier(int key);

/// Whether a key is for the loudspeakers, which the desktop may leave to the window too.
bool isVolume(int key);

} // namespace ui
