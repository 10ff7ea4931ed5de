// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

/// A line to type in that moves through a list of what it found: Enter and Down go on, Shift+Enter
/// and Up go back, and the reader stays in the line.
class FindEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindEdit(QWidget *parent = nullptr);

    /// Where Enter does not go on, only the arrows move through the list.
    void setEnterMoves(bool moves) { m_enterMoves = moves; }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_enterMoves = true;
};

} // namespace ui
