// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QObject>

#include <optional>

namespace ui {

/// The keys of every action: those of the action table, except where the reader changed them
/// (WCAG 2.1.4). Only changes are stored, in the setting `keys/<action's name>`. A key belongs to
/// at most one action: a key with two does nothing in Qt.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;

    /// Reads the changes from the settings. Values that are no keys are ignored.
    KeyMap();

    /// The keys of the table.
    static Keys defaults(Action action);
    Keys of(Action action) const { return m_keys.value(int(action)); }
    bool isChanged(Action action) const { return m_chosen.contains(int(action)); }
    bool isAnyChanged() const { return !m_chosen.isEmpty(); }
    std::optional<Action> owner(const QKeySequence &key) const;

    /// Adds a key to an action, and removes it from the action that has it.
    void give(Action action, const QKeySequence &key);
    void remove(Action action, const QKeySequence &key);
    /// Restores the keys of the table, and removes them from actions that have them.
    void reset(Action action);
    void resetAll();

    /// Why a key cannot be given to an action: Tab and Esc leave fields and dialogs, the desktop
    /// uses Alt+F4 and Ctrl+Alt+F1 to F12, and a dead key is no character yet.
    enum class Bar { None, Leaves, Desktop, Accent };
    static Bar barOf(const QKeySequence &key);
    /// Whether the key cannot be removed from the action, as Esc from Action::Back.
    static bool isFixed(Action action, const QKeySequence &key);
    /// Whether a key is a letter, digit or sign without Ctrl, Alt or Meta. Space is not.
    static bool isSingleCharacter(const QKeySequence &key);

Q_SIGNALS:
    /// Keys of an action, or isChanged() of one, are different.
    void changed();

private:
    static QString settingOf(Action action);
    void choose(Action action, const Keys &keys);
    void updateKeys();

    QHash<int, Keys> m_chosen; ///< by Action, those that the reader changed
    QHash<int, Keys> m_keys;   ///< by Action, all
};

} // namespace ui
