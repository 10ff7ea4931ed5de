// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/startview.h"

namespace ui {

class MainWindow;

/// Shows a part of the window by triggering its action, as soon as that is enabled.
void showPart(const MainWindow &window, settings::StartView part);

} // namespace ui
