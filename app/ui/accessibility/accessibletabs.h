// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class FlatTabs;

/// Tabs as assistive technology finds them. Qt 6.4 says of a current tab that it has the focus,
/// even in a page that does not show, and a screen reader then speaks of it when the window comes
/// up.
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
