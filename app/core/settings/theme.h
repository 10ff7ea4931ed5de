// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaObject>

namespace settings {
Q_NAMESPACE

/// Where the window's colours come from.
enum class Theme { Desktop, Light, Dark, HighContrast };
Q_ENUM_NS(Theme)

} // namespace settings
