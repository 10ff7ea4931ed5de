// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// Covers a whole window with black, for presenters who want the audience's attention. Any key,
/// click or touch removes it and does nothing else. It takes the focus, so that a screen reader
/// says its name, and restores it afterwards.
class BlackScreen : public QWidget
{
    Q_OBJECT
public:
    /// Covers `window`, which is the parent. Hidden at first.
    explicit BlackScreen(QWidget *window);

    void cover();
    /// Hides it. Returns whether it was visible.
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
