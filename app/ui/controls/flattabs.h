// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace ui {

/// Tabs as quiet as the page: words in a row, the current one underlined in the accent, and
/// outlined while the tabs have the focus, which Qt's own do not always show.
class FlatTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit FlatTabs(QWidget *parent = nullptr);

    /// All tabs are to be seen at once: where they are too wide together, in a smaller font.
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
