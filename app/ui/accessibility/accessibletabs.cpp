// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibility/accessibletabs.h"

#include "ui/controls/flattabs.h"

#include <QPointer>

namespace ui {

namespace {

class AccessibleTab : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleTab(FlatTabs *tabs, int index)
        : m_tabs(tabs)
        , m_index(index)
    {}

    int index() const { return m_index; }
    bool isValid() const override { return m_tabs && m_index < m_tabs->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_tabs);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Name && isValid() ? m_tabs->tabText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect area = isValid() ? m_tabs->tabRect(m_index) : QRect();
        return area.isEmpty() ? area : QRect(m_tabs->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    QAccessible::State state() const override
    {
        QAccessible::State state = parent()->state();
        const bool isCurrent = m_tabs->currentIndex() == m_index;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_tabs->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_tabs->setCurrentIndex(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QPointer<FlatTabs> m_tabs;
    const int m_index;
};

} // namespace

AccessibleTabs::AccessibleTabs(FlatTabs *tabs)
    : QAccessibleWidget(tabs, QAccessible::PageTabList)
{}

AccessibleTabs::~AccessibleTabs()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

FlatTabs *AccessibleTabs::tabs() const
{
    return static_cast<FlatTabs *>(widget());
}

int AccessibleTabs::childCount() const
{
    return tabs()->count();
}

QAccessibleInterface *AccessibleTabs::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *tab = new AccessibleTab(tabs(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(tab));
    return tab;
}

int AccessibleTabs::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->role() == QAccessible::PageTab
               ? static_cast<const AccessibleTab *>(child)->index()
               : -1;
}

QAccessibleInterface *AccessibleTabs::childAt(int x, int y) const
{
    return child(tabs()->tabAt(tabs()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *AccessibleTabs::focusChild() const
{
    return tabs()->hasFocus() ? child(tabs()->currentIndex()) : nullptr;
}

QString AccessibleTabs::text(QAccessible::Text part) const
{
    // Qt would name tabs by the current one.
    return part == QAccessible::Name ? tabs()->accessibleName() : QAccessibleWidget::text(part);
}

} // namespace ui
