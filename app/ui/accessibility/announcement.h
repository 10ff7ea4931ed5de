// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Has a screen reader say a text once, wherever the focus is; does nothing without a screen
/// reader. `source` is the widget that the announcement comes from. Before Qt 6.8, which has
/// announcements, this sends the AT-SPI event `object:announcement` if a listener registered for it
/// (Orca 45 and newer), else it shows a notification object with the text as its name (Orca 43 says
/// “notification” first): Qt 6.4's bridge to AT-SPI drops QAccessible::Alert.
void announce(QWidget *source, const QString &words);

/// Sets a widget's accessible name if it differs: assistive technology is notified of every call of
/// QWidget::setAccessibleName().
void setName(QWidget *widget, const QString &name);

/// Notifies assistive technology that the accessible name of a widget is `name` now. Orca says the
/// new name of the focused widget, but only if the event contains it, which that of Qt 6.4 does
/// not.
void notifyNameChanged(QWidget *widget, const QString &name);

} // namespace ui
