// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QWidget;

namespace ui {

/// Opens a dialog over the window of its parent, without waiting for it. It is deleted when it is
/// closed, and the window has the keyboard again.
void openDialog(QDialog *dialog);

/// Gives a window the keyboard at once. Window managers do that by themselves; an X screen without
/// one does not, and under Wayland a program may not ask.
void activateWindow(QWidget *window);

} // namespace ui
