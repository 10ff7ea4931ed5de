// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/buttonshortcuts.h"

#include "ui/accessibility/accessiblefactory.h"
#include "ui/actions/actions.h"

#include <QPushButton>

namespace ui {

namespace {

struct Row
{
    const char *button; ///< object name, or how it begins
    Action action;
};

constexpr Row buttonRows[] = {
    {"discover", Action::Discover},
    {"review", Action::Review},
    {"endReview", Action::Review},
    {"endBack", Action::Back},
    {"previousArrow", Action::Previous},
    {"nextArrow", Action::Next},
    {"language_", Action::NextLanguage},
    {"findNext", Action::FindNext},
    {"findPrevious", Action::FindPrevious},
    {"sidePanelClose", Action::Back},
    {"messageClose", Action::Back},
    {"openingCancel", Action::Back},
    {"lobbyBack", Action::Back},
    {"coverMostViewed", Action::MostViewed},
    {"coverRecommendations", Action::Recommendations},
};

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

ButtonShortcuts::ButtonShortcuts(const Actions *actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        for (const Row &row : buttonRows) {
            const QLatin1String name(row.button);
            if (button->objectName() == name ||
                (name.endsWith(u'_') && button->objectName().startsWith(name)))
                m_buttons.push_back({button, int(row.action)});
        }
    }
    // Which of the tour's buttons is the default one changes with what its actions can do.
    for (const ActionRow &row : Actions::table())
        connect((*actions)[row.action], &QAction::changed, this, &ButtonShortcuts::follow);
    follow();
}

void ButtonShortcuts::follow()
{
    for (const auto &[button, action] : m_buttons) {
        QStringList keys = keysOf((*m_actions)[Action(action)]);
        if (const auto *push = qobject_cast<QPushButton *>(button); push && push->isDefault())
            keys += keysOf((*m_actions)[Action::Activate]);
        ui::setAccessibleKeys(button, keys);
    }
}

} // namespace ui
