// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QKeyEvent;

namespace ui {

/// Takes the keys that are pressed in it, all but those that lead out of it: Tab and Shift+Tab go
/// on as everywhere, Esc leaves it. QKeySequenceEdit keeps these too, and waits for more keys.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    /// The key of a press as QAction wants it: a sign that needs Shift is the sign, on AZERTY too,
    /// where digits do; AltGr is part of the sign. Empty while only Shift, Ctrl and the like are
    /// down.
    static QKeySequence keyOf(const QKeyEvent &press);

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
