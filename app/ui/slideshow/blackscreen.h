// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// Black over a whole window, as presenters want it while people are to look at them. Any key or
/// click takes it away and does nothing else. It takes the focus, by which assistive technology
/// says what it is, and gives it back.
class BlackScreen : public QWidget
{
    Q_OBJECT
public:
    /// Hidden at first.
    explicit BlackScreen(QWidget *window);

    void cover();
    /// Whether there was something to take away.
    bool lift();

Q_SIGNALS:
    void covered();
    void lifted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QPointer<QWidget> m_focusBefore;
};

} // namespace ui
