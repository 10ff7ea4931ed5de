// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// Says that the slide is being read aloud, and lets those who use no keys stop it. Assistive
/// technology is told nothing of its coming, as somebody is speaking already.
class ReadAloudBar : public QFrame
{
    Q_OBJECT
public:
    /// Hidden until it is shown.
    explicit ReadAloudBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *const m_label;
    QPushButton *const m_stop;
};

} // namespace ui
