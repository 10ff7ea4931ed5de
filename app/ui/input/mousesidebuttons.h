// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// The back and forward buttons that mice have beside the wheel, wherever in a window they are
/// pressed. Nothing else gets these presses.
class MouseSideButtons : public QObject
{
    Q_OBJECT
public:
    /// The window is the parent.
    explicit MouseSideButtons(QWidget *window);

Q_SIGNALS:
    void backPressed();
    void forwardPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *const m_window;
};

} // namespace ui
