// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// A bar that shows that the slide is being read aloud, with a button that stops it. It is not
/// announced to screen readers, as speech is running already.
class ReadAloudBar : public QFrame
{
    Q_OBJECT
public:
    /// Hidden at first.
    explicit ReadAloudBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *const m_label;
    QPushButton *const m_stop;
};

} // namespace ui
