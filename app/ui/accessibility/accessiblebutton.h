// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace ui {

/// The accessible interface of a button: as Qt's own, and with the keyboard shortcuts of the action
/// that does the same, see setAccessibleKeys().
class AccessibleButton : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text part) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QString mainAction() const;
    QStringList keys() const;
};

} // namespace ui
