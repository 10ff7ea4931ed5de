// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/opendialog.h"

#include "ui/input/touchscroll.h"

#include <QDialog>
#include <QGuiApplication>

namespace ui {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    TouchScroll::enableFor(dialog);
    if (QWidget *parent = dialog->parentWidget())
        QObject::connect(dialog, &QDialog::finished, parent,
                         [parent] { activateWindow(parent->window()); });
    dialog->open();
}

void activateWindow(QWidget *window)
{
    if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        window->activateWindow();
}

} // namespace ui
