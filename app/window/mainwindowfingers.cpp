// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What fingers can do anywhere in the window.

#include "widgets/fingerscroll.h"
#include "window/longpress.h"
#include "window/mainwindow.h"
#include "window/shell.h"

namespace window {

void MainWindow::addFingers()
{
    widgets::FingerScroll::give(m_shell);
    new LongPress(this);
}

} // namespace window
