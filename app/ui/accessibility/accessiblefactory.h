// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAbstractButton;

namespace ui {

/// While there is one, assistive technology finds the window's parts as what they are where Qt 6.4
/// says something else: buttons with their keys, captions with their language, tabs of which only
/// the one with the focus claims it, panels as panels and not as windows. To be made before the
/// widgets, as Qt keeps what it was given first.
class AccessibleFactory
{
public:
    AccessibleFactory();
    ~AccessibleFactory();
    AccessibleFactory(const AccessibleFactory &) = delete;
    AccessibleFactory &operator=(const AccessibleFactory &) = delete;
};

/// What a screen reader says are a button's keys, in the interface's language. They are the keys of
/// an action that does the same; the button has none of its own, which would clash with them.
void setAccessibleKeys(QAbstractButton *button, const QStringList &keys);
QStringList accessibleKeys(const QAbstractButton *button);

} // namespace ui
