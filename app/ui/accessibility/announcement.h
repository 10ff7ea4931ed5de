// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Has a screen reader say words that no focus leads to, once and as they are. Does nothing where
/// there is none. Qt 6.4 has no way to do so that is heard under Linux: its bridge to AT-SPI drops
/// QAccessible::Alert, and announcements came with Qt 6.8. So this sends what a listener asked for:
/// `object:announcement` where one did (Orca from 45), else a notification that comes up with the
/// words as its name (Orca 43 says “notification” before it).
void announce(QWidget *source, const QString &words);

/// Sets the accessible name where it is another, as assistive technology hears every one that is
/// set.
void setName(QWidget *widget, const QString &name);

/// Tells assistive technology that a widget has this name now. Of the widget that has the focus
/// Orca says it, but only where the event holds it, as that of Qt 6.4 does not.
void notifyNameChanged(QWidget *widget, const QString &name);

} // namespace ui
