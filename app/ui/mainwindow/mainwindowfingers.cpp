// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What fingers can do anywhere in the window.

#include "ui/input/longpress.h"
#include "ui/input/touchscroll.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/mainwindow.h"

namespace ui {

void MainWindow::addFingers()
{
    ui::TouchScroll::give(m_shell);
    new LongPress(this);
}

} // namespace ui
