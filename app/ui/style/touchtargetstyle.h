// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace ui {

/// Makes buttons, fields, check boxes and rows of lists at least `target` pixels large, in the
/// desktop's own style. Menus only where there is a touch screen, as they could become higher than
/// the screen. Call this once, before any widget is created.
void enlargeTargets(QApplication &application);

} // namespace ui
