// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// The smallest width and height of everything that can be clicked or touched, in
/// device-independent pixels (WCAG 2.5.5). The drawn part may be smaller.
inline constexpr int touchTargetSize = 44;

} // namespace ui
