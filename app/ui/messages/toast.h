// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

namespace ui {

/// A short message over the lower edge of its parent, hidden again after a few seconds. It is
/// announced to screen readers, and in the accessibility tree while it shows.
class Toast : public QLabel
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// Shows a message, in place of the one that shows.
    void showMessage(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace ui
