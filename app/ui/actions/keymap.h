// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QObject>

#include <optional>

namespace ui {

/// Which keys do what: those of the action table, but for what the reader changed (WCAG 2.1.4).
/// Only changes are kept, in the settings as `keys/` and the action's name. A key belongs to one
/// action at most, so that it never does nothing.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;

    /// Reads what was kept. What is no key there counts as not kept.
    KeyMap();

    /// The table's.
    static Keys defaults(Action action);
    Keys of(Action action) const { return m_keys.value(int(action)); }
    bool isChanged(Action action) const { return m_chosen.contains(int(action)); }
    bool isAnyChanged() const { return !m_chosen.isEmpty(); }
    std::optional<Action> owner(const QKeySequence &key) const;

    /// Gives a key to an action, from whichever has it.
    void give(Action action, const QKeySequence &key);
    void remove(Action action, const QKeySequence &key);
    /// The table's keys again, also where they were given to another action.
    void reset(Action action);
    void resetAll();

    /// Keys that are no one's to give: Tab and Esc lead out of wherever the reader is, Alt+F4 and
    /// the like are the desktop's, and keys that begin an accent are no characters yet.
    enum class Bar { None, Leaves, Desktop, Accent };
    static Bar barOf(const QKeySequence &key);
    /// Whether an action cannot do without it: Esc to leave.
    static bool isFixed(Action action, const QKeySequence &key);
    /// A letter, digit, sign or the like without Ctrl, Alt or Meta; the space bar is none.
    static bool isSingleCharacter(const QKeySequence &key);

Q_SIGNALS:
    /// Some action has other keys, or is changed or is no longer.
    void changed();

private:
    static QString settingOf(Action action);
    void choose(Action action, const Keys &keys);
    void updateKeys();

    QHash<int, Keys> m_chosen; ///< by the reader
    QHash<int, Keys> m_keys;   ///< as they are now
};

} // namespace ui
