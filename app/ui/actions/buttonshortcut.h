// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QObject>

class QAbstractButton;

namespace ui {

/// Tells assistive technology the keys of a button that does what an action does, whatever the keys
/// are at the moment, and adds one to its tooltip. A default button also has those that press the
/// main button.
class ButtonShortcut : public QObject
{
    Q_OBJECT
public:
    /// The button is the parent; the actions outlive it.
    ButtonShortcut(QAbstractButton *button, const Actions &actions, Action action);

    /// What the button does, with the first of the keys that do the same.
    QString toolTip() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QAbstractButton *const m_button;
    const Actions &m_actions;
    const Action m_action;
};

} // namespace ui
