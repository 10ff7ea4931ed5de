// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibility/accessiblebutton.h"

#include "ui/accessibility/accessiblefactory.h"
#include "ui/controls/segmentbutton.h"

#include <QPushButton>

namespace ui {

namespace {

QAccessible::Role roleOf(const QAbstractButton *button)
{
    if (!button->isCheckable())
        return QAccessible::PushButton;
    // One of several, though each can be reached by Tab.
    return qobject_cast<const SegmentButton *>(button) ? QAccessible::RadioButton
                                                       : QAccessible::CheckBox;
}

/// A text as it shows, without the mark of its mnemonic.
QString shown(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&')
            ++i;
        if (i < text.size())
            words += text.at(i);
    }
    return words;
}

} // namespace

AccessibleButton::AccessibleButton(QAbstractButton *button)
    : QAccessibleWidget(button)
{}

QAccessible::Role AccessibleButton::role() const
{
    return roleOf(button()); // which may be made checkable later
}

QString AccessibleButton::text(QAccessible::Text part) const
{
    const QString name =
        button()->accessibleName().isEmpty() ? shown(button()->text()) : button()->accessibleName();
    switch (part) {
    case QAccessible::Name:
        return name;
    case QAccessible::Description: {
        // A tool tip that is the name has been said.
        const QString words = QAccessibleWidget::text(part);
        return words == name ? QString() : words;
    }
    case QAccessible::Accelerator:
        return keys().value(0);
    default:
        return QAccessibleWidget::text(part);
    }
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    if (const auto *push = qobject_cast<const QPushButton *>(button()))
        state.defaultButton = push->isDefault();
    return state;
}

QStringList AccessibleButton::keys() const
{
    QStringList keys = accessibleKeys(button());
    if (const QKeySequence own = button()->shortcut(); !own.isEmpty())
        keys += own.toString(QKeySequence::NativeText);
    if (keys.isEmpty() && state().defaultButton)
        keys += QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    return keys;
}

QString AccessibleButton::mainAction() const
{
    return button()->isCheckable() ? toggleAction() : pressAction();
}

QStringList AccessibleButton::actionNames() const
{
    if (!button()->isEnabled())
        return {};
    return QStringList{mainAction()} + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &action)
{
    if (action == mainAction() && button()->isEnabled())
        button()->click();
    else
        QAccessibleWidget::doAction(action);
}

QStringList AccessibleButton::keyBindingsForAction(const QString &action) const
{
    // ATK's way, which Orca reads: mnemonic, the way through menus, key. It says one key.
    const QString key = keys().value(0);
    return action == mainAction() && !key.isEmpty() ? QStringList{{}, {}, key} : QStringList();
}

} // namespace ui
