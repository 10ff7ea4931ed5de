// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// The counter `9 / 29 Fotos`, which leads to another position. It looks like a text, underlined
/// under the pointer.
class CounterButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CounterButton(QWidget *parent = nullptr);

    Qt::Alignment alignment() const { return m_alignment; }
    void setAlignment(Qt::Alignment alignment);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Alignment m_alignment = Qt::AlignTrailing | Qt::AlignVCenter;
};

} // namespace ui
