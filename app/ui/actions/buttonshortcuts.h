// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;
class QWidget;

namespace ui {

class Actions;

/// Lets assistive technology know the keys of buttons that do what an action does, whatever the
/// keys are at the moment.
class ButtonShortcuts : public QObject
{
    Q_OBJECT
public:
    /// For the buttons of a window, which know one another by their object names.
    ButtonShortcuts(const Actions *actions, QWidget *window);

private:
    struct Button
    {
        QAbstractButton *button;
        int action; ///< an Action
    };

    void follow();

    const Actions *const m_actions;
    std::vector<Button> m_buttons;
};

} // namespace ui
