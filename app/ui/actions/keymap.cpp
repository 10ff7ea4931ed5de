// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/keymap.h"

#include "core/settings/store.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Keys = KeyMap::Keys;

const QKeySequence escape(Qt::Key_Escape);

const ActionRow &rowOf(Action action)
{
    const auto table = Actions::table();
    return *std::find_if(table.begin(), table.end(),
                         [action](const ActionRow &row) { return row.action == action; });
}

Keys keysIn(const QStringList &names)
{
    Keys keys;
    for (const QString &name : names) {
        const QKeySequence key(name, QKeySequence::PortableText);
        if (key.count() == 1 && key[0].key() != 0 && key[0].key() != Qt::Key_unknown &&
            !keys.contains(key))
            keys += key;
    }
    return keys;
}

QStringList namesOf(const Keys &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names += key.toString(QKeySequence::PortableText);
    return names;
}

} // namespace

KeyMap::KeyMap()
{
    for (const ActionRow &row : Actions::table()) {
        const QVariant kept = settings::Store::instance()->value(settingOf(row.action));
        const Keys keys = keysIn(kept.toStringList());
        // The reader may have removed all keys of an action.
        const bool isNone = kept.typeId() == QMetaType::QString && kept.toString().isEmpty();
        if (isNone || !keys.isEmpty())
            m_chosen.insert(int(row.action), keys);
    }
    updateKeys();
}

Keys KeyMap::defaults(Action action)
{
    return keysIn(QString::fromLatin1(rowOf(action).keys).split(u'|', Qt::SkipEmptyParts));
}

std::optional<Action> KeyMap::owner(const QKeySequence &key) const
{
    for (const ActionRow &row : Actions::table()) {
        if (of(row.action).contains(key))
            return row.action;
    }
    return {};
}

void KeyMap::give(Action action, const QKeySequence &key)
{
    if (of(action).contains(key))
        return;
    if (const auto before = owner(key))
        remove(*before, key);
    choose(action, of(action) + Keys{key});
}

void KeyMap::remove(Action action, const QKeySequence &key)
{
    Keys keys = of(action);
    if (!isFixed(action, key) && keys.removeOne(key))
        choose(action, keys);
}

void KeyMap::reset(Action action)
{
    for (const QKeySequence &key : defaults(action)) {
        const auto now = owner(key);
        if (now && now != action)
            remove(*now, key);
    }
    choose(action, defaults(action));
}

void KeyMap::resetAll()
{
    const QHash<int, Keys> chosen = std::exchange(m_chosen, {});
    updateKeys();
    for (auto it = chosen.keyBegin(); it != chosen.keyEnd(); ++it)
        settings::Store::instance()->remove(settingOf(Action(*it)));
    Q_EMIT changed();
}

KeyMap::Bar KeyMap::barOf(const QKeySequence &key)
{
    const int code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    if (code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_Escape)
        return Bar::Leaves;
    if (code >= Qt::Key_Dead_Grave && code <= Qt::Key_Dead_Longsolidusoverlay)
        return Bar::Accent;
    const bool closes = code == Qt::Key_F4 && modifiers == Qt::AltModifier;
    const bool switches = code >= Qt::Key_F1 && code <= Qt::Key_F12 &&
                          modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return closes || switches ? Bar::Desktop : Bar::None;
}

bool KeyMap::isFixed(Action action, const QKeySequence &key)
{
    return action == Action::Back && key == escape;
}

bool KeyMap::isSingleCharacter(const QKeySequence &key)
{
    const QKeyCombination only = key[0];
    return key.count() == 1 && only.key() > Qt::Key_Space && only.key() < Qt::Key_Escape &&
           (only.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

QString KeyMap::settingOf(Action action)
{
    return QStringLiteral("keys/") + QLatin1String(rowOf(action).name);
}

void KeyMap::choose(Action action, const Keys &keys)
{
    const QString setting = settingOf(action);
    if (keys == defaults(action)) {
        m_chosen.remove(int(action));
        settings::Store::instance()->remove(setting);
    } else {
        m_chosen.insert(int(action), keys);
        // QSettings reads an empty list as an invalid value.
        settings::Store::instance()->setValue(setting, keys.isEmpty() ? QVariant(QString())
                                                                      : QVariant(namesOf(keys)));
    }
    updateKeys();
    Q_EMIT changed();
}

/// The reader's changes go before the table, so that an action that is new in a later version takes
/// no key that the reader uses.
void KeyMap::updateKeys()
{
    Keys taken{escape};
    m_keys.clear();
    const auto add = [this, &taken](Action action, const Keys &keys) {
        Keys own;
        for (const QKeySequence &key : keys) {
            if (taken.contains(key) || barOf(key) != Bar::None)
                continue;
            taken += key;
            own += key;
        }
        m_keys.insert(int(action), own);
    };
    for (const ActionRow &row : Actions::table()) {
        if (isChanged(row.action))
            add(row.action, m_chosen.value(int(row.action)));
    }
    for (const ActionRow &row : Actions::table()) {
        if (!isChanged(row.action))
            add(row.action, defaults(row.action));
    }
    m_keys[int(Action::Back)].prepend(escape);
}

} // namespace ui

#include "moc_keymap.cpp"
