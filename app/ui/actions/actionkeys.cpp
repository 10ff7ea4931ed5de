// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the actions: the reader's, in the direction of the gallery.

#include "core/settings/settings.h"
#include "ui/actions/actions.h"
#include "ui/actions/keymap.h"

namespace ui {

namespace {

bool isArrow(const QKeySequence &key)
{
    return key == QKeySequence(Qt::Key_Left) || key == QKeySequence(Qt::Key_Right);
}

QKeySequence mirrored(const QKeySequence &arrow)
{
    return {arrow == QKeySequence(Qt::Key_Left) ? Qt::Key_Right : Qt::Key_Left};
}

bool turnsSlides(Action action)
{
    return action == Action::Next || action == Action::Previous;
}

} // namespace

QList<QKeySequence> Actions::keysOf(Action action) const
{
    QList<QKeySequence> keys = m_keyMap->of(action);
    if (!m_rightToLeft || !turnsSlides(action))
        return keys;
    // Not where the reader gave one of the arrows something else to do.
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) {
        if (const auto owner = m_keyMap->owner(arrow); owner && !turnsSlides(*owner))
            return keys;
    }
    for (QKeySequence &key : keys) {
        if (isArrow(key))
            key = mirrored(key);
    }
    return keys;
}

bool Actions::isSwitchedOn(const QKeySequence &key)
{
    return settings::singleLetterKeys.get() || !KeyMap::isSingleCharacter(key);
}

void Actions::setRightToLeft(bool rightToLeft)
{
    m_rightToLeft = rightToLeft;
    applyKeys();
}

void Actions::applyKeys()
{
    const bool singleLetters = settings::singleLetterKeys.get();
    QHash<QAction *, QList<QKeySequence>> wanted;
    for (const ActionRow &row : table()) {
        QList<QKeySequence> keys = keysOf(row.action);
        if (!singleLetters)
            keys.removeIf(&KeyMap::isSingleCharacter);
        QAction *action = (*this)[row.action];
        if (action->shortcuts() != keys)
            wanted.insert(action, keys);
    }
    // No two have the same for a moment, as then neither would work.
    for (QAction *action : wanted.keys())
        action->setShortcuts(QList<QKeySequence>());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        it.key()->setShortcuts(it.value());
}

} // namespace ui
