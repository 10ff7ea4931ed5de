// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findedit.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isOwn(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (isEnter(key))
        return !(modifiers & ~Qt::ShiftModifier);
    return (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) && !modifiers;
}

} // namespace

FindEdit::FindEdit(QWidget *parent)
    : QLineEdit(parent)
{}

bool FindEdit::event(QEvent *event)
{
    // The window's shortcuts use these keys too.
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isOwn(*event) || (isEnter(*event) && !m_enterMoves))
        QLineEdit::keyPressEvent(event);
    else if (event->key() == Qt::Key_Up || event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
}

} // namespace ui

#include "moc_findedit.cpp"
