// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAbstractButton;

namespace ui {

/// Installs accessible interfaces in place of those of Qt 6.4, for as long as it exists: buttons
/// with their keys, captions with their language, tabs that report the focus only where it is, and
/// panels with the role of a group instead of a window. Create it before the widgets: Qt keeps the
/// first interface that it made for a widget.
class AccessibleFactory
{
public:
    AccessibleFactory();
    ~AccessibleFactory();
    AccessibleFactory(const AccessibleFactory &) = delete;
    AccessibleFactory &operator=(const AccessibleFactory &) = delete;
};

/// Sets the keys that a screen reader says for a button, in the interface's language. They belong
/// to an action that does the same; a shortcut of the button itself would be ambiguous with them.
void setAccessibleKeys(QAbstractButton *button, const QStringList &keys);
QStringList accessibleKeys(const QAbstractButton *button);

} // namespace ui
