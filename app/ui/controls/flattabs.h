// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace ui {

/// A tab bar without frames: the current tab is underlined in the accent colour, and outlined while
/// the tab bar has the focus, which not all of Qt's styles show.
class FlatTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit FlatTabs(QWidget *parent = nullptr);

    /// Narrower than its tabs, as they are then shown in a smaller font instead of scrolling.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateFont();
};

} // namespace ui
