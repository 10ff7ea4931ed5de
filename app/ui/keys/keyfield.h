// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QKeyEvent;

namespace ui {

/// Records a key press, like QKeySequenceEdit, but for a single key, and without trapping the
/// focus: Tab and Shift+Tab move it as everywhere, Esc leaves the field.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    /// The shortcut of a key press as QAction matches it. Shift and AltGr are part of a symbol or
    /// digit and are left out, as for digits on AZERTY. Empty while only modifiers are pressed.
    static QKeySequence keyOf(const QKeyEvent &press);

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);
    /// Esc was pressed.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
