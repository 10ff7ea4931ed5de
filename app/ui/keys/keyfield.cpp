// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyfield.h"

#include "ui/input/keypresses.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool leadsOut(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Tab || press.key() == Qt::Key_Backtab;
}

bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetter(char32_t(key));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false); // keys, not the text that they type
}

QKeySequence KeyField::keyOf(const QKeyEvent &press)
{
    if (ui::isModifier(press.key()))
        return {};
    Qt::KeyboardModifiers modifiers =
        press.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (isSign(press.key()))
        modifiers &= ~Qt::ShiftModifier;
    return {QKeyCombination(modifiers, Qt::Key(press.key()))};
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (!leadsOut(*static_cast<QKeyEvent *>(event)))
            event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leadsOut(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT leaveRequested();
        return;
    }
    if (const QKeySequence key = keyOf(*event); !key.isEmpty())
        Q_EMIT keyPressed(key);
}

} // namespace ui

#include "moc_keyfield.cpp"
