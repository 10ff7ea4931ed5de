// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QTextEdit>

namespace ui {

/// The accessible interface of a read-only text: as Qt's own, and with the text's language, so that
/// a screen reader speaks it with a voice of that language. In AT-SPI that is the text attribute
/// `language`.
class AccessibleCaption : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleCaption(QTextEdit *edit);

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    using QAccessibleWidget::text;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    QTextEdit *edit() const { return static_cast<QTextEdit *>(widget()); }
    QTextCursor cursorAt(int start, int end) const;
};

} // namespace ui
