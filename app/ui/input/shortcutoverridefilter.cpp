// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/input/shortcutoverridefilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

ShortcutOverrideFilter::ShortcutOverrideFilter(QWidget *widget, int also)
    : QObject(widget)
    , m_also(also)
{
    widget->installEventFilter(this);
}

bool ShortcutOverrideFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool types = !press->text().isEmpty() && press->text().at(0).isPrint();
    if (event->type() == QEvent::KeyPress) {
        if (types)
            m_sinceTyped.start();
        return false;
    }
    const bool isTyping =
        m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(QApplication::keyboardInputInterval());
    const Qt::KeyboardModifiers modifiers = press->modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    bool keeps = false;
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        keeps = modifiers == Qt::NoModifier;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        keeps = (m_also & Sideways) && modifiers == Qt::NoModifier;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keeps = (m_also & Choosing) && modifiers == Qt::NoModifier;
        break;
    default:
        keeps = types && ((m_also & Letters) || ((m_also & Typing) && isTyping));
    }
    if (keeps)
        event->accept();
    return keeps || QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_shortcutoverridefilter.cpp"
