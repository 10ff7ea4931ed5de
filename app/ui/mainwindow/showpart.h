// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/startview.h"

namespace ui {

class MainWindow;

/// Shows a part of a window as the reader's own key would, as soon as that does anything.
void showPart(const MainWindow &window, settings::StartView part);

} // namespace ui
