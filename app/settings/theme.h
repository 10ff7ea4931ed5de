// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace settings {

/// Where the window's colours come from.
enum class Theme { Desktop, Light, Dark };

} // namespace settings
