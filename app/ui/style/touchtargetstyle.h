// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace ui {

/// Makes everything in the application that is pressed as large as `target` at least, in the
/// desktop's own style: buttons, fields, check boxes and rows. Menus are spared where there is no
/// touch screen, as a menu of such rows would be higher than a screen. Once, before any widget.
void enlargeTargets(QApplication &application);

} // namespace ui
