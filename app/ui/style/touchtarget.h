// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// How wide and how high at least is what can be pressed, in device-independent pixels: what a
/// finger or an unsteady hand can hit (WCAG 2.5.5). What is drawn may be smaller.
inline constexpr int target = 44;

} // namespace ui
