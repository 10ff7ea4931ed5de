// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

/// A search field that keeps the focus while its keys move through the results: Enter and Down to
/// the next one, Shift+Enter and Up to the previous one.
class FindEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindEdit(QWidget *parent = nullptr);

    /// If false, only Up and Down move through the results; Enter is left to the dialog.
    void setEnterMoves(bool moves) { m_enterMoves = moves; }

Q_SIGNALS:
    void nextRequested();
    void previousRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_enterMoves = true;
};

} // namespace ui
