// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibility/accessiblecaption.h"

#include <QLocale>

namespace ui {

AccessibleCaption::AccessibleCaption(QTextEdit *edit)
    : QAccessibleWidget(edit, QAccessible::StaticText)
{}

QAccessible::State AccessibleCaption::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessibleCaption::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QTextCursor AccessibleCaption::cursorAt(int start, int end) const
{
    const int last = characterCount();
    QTextCursor cursor(edit()->document());
    cursor.setPosition(qBound(0, start, last));
    cursor.setPosition(qBound(0, end, last), QTextCursor::KeepAnchor);
    return cursor;
}

void AccessibleCaption::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = edit()->textCursor();
    *start = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int AccessibleCaption::selectionCount() const
{
    return edit()->textCursor().hasSelection() ? 1 : 0;
}

void AccessibleCaption::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleCaption::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void AccessibleCaption::setSelection(int index, int start, int end)
{
    if (index == 0)
        edit()->setTextCursor(cursorAt(start, end));
}

int AccessibleCaption::cursorPosition() const
{
    return edit()->textCursor().position();
}

void AccessibleCaption::setCursorPosition(int position)
{
    edit()->setTextCursor(cursorAt(position, position));
}

QString AccessibleCaption::text(int start, int end) const
{
    return edit()->toPlainText().mid(start, end - start);
}

int AccessibleCaption::characterCount() const
{
    return edit()->document()->characterCount() - 1; // the end of the last block
}

QRect AccessibleCaption::characterRect(int offset) const
{
    const QRect before = edit()->cursorRect(cursorAt(offset, offset));
    const QRect after = edit()->cursorRect(cursorAt(offset + 1, offset + 1));
    QRect area = before;
    if (after.top() == before.top())
        area |= after;
    area.moveTopLeft(edit()->viewport()->mapToGlobal(area.topLeft()));
    return area;
}

int AccessibleCaption::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = edit()->viewport()->mapFromGlobal(point);
    return edit()->viewport()->rect().contains(place) ? edit()->cursorForPosition(place).position()
                                                      : -1;
}

void AccessibleCaption::scrollToSubstring(int start, int)
{
    setCursorPosition(start);
    edit()->ensureCursorVisible();
}

QString AccessibleCaption::attributes(int offset, int *start, int *end) const
{
    const int last = characterCount();
    *start = 0;
    *end = last;
    if (offset < 0 || offset > last)
        return {};
    // A widget without a locale of its own has the system's; its text is in the interface's
    // language.
    const bool isKnown = edit()->testAttribute(Qt::WA_SetLocale);
    const QString tag =
        isKnown ? edit()->locale().bcp47Name() : QLocale::languageToCode(QLocale().language());
    return QStringLiteral("language:%1;").arg(tag);
}

} // namespace ui
