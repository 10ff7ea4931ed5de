// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/buttonshortcut.h"

#include "ui/accessibility/accessiblefactory.h"

#include <QPushButton>

namespace ui {

namespace {

QStringList keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts()) {
        // Return and Enter are one key to most people.
        const QString words = key.toString(QKeySequence::NativeText);
        if (!words.isEmpty() && !keys.contains(words))
            keys += words;
    }
    return keys;
}

} // namespace

ButtonShortcut::ButtonShortcut(QAbstractButton *button, const Actions &actions, Action action)
    : QObject(button)
    , m_button(button)
    , m_actions(actions)
    , m_action(action)
{
    // Which button is the default one changes with what DÉCOUVRIR and REVOIR can do.
    for (const Action cause : {action, Action::Activate, Action::Discover, Action::Review})
        connect(actions[cause], &QAction::changed, this, &ButtonShortcut::update);
    update();
}

void ButtonShortcut::update()
{
    QStringList keys = keysOf(m_actions[m_action]);
    if (const auto *push = qobject_cast<QPushButton *>(m_button); push && push->isDefault())
        keys += keysOf(m_actions[Action::Activate]);
    setAccessibleKeys(m_button, keys);
}

} // namespace ui
