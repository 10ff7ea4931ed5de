// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/buttonshortcut.h"

#include "ui/accessibility/accessiblefactory.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QToolTip>

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
    button->installEventFilter(this);
}

QString ButtonShortcut::toolTip() const
{
    QString tip = m_button->toolTip();
    if (tip.isEmpty())
        tip = m_button->text().remove(u'&');
    const QStringList keys = accessibleKeys(m_button);
    //: A tooltip: %1 is what a button does, %2 its key.
    return keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.constFirst());
}

bool ButtonShortcut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTip(), m_button);
    return true;
}

void ButtonShortcut::update()
{
    QStringList keys = keysOf(m_actions[m_action]);
    if (const auto *push = qobject_cast<QPushButton *>(m_button); push && push->isDefault())
        keys += keysOf(m_actions[Action::Activate]);
    setAccessibleKeys(m_button, keys);
}

} // namespace ui

#include "moc_buttonshortcut.cpp"
