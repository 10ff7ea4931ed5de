// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class FlatTabs;

/// The accessible interface of FlatTabs. Qt 6.4 reports the current tab as focused, even in a
/// hidden page, and a screen reader then speaks it when the window opens. Here a tab is focused
/// only where the tab bar is.
class AccessibleTabs : public QAccessibleWidget
{
public:
    explicit AccessibleTabs(FlatTabs *tabs);
    ~AccessibleTabs() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text part) const override;

private:
    FlatTabs *tabs() const;

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace ui
