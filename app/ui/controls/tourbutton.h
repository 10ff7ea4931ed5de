// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace ui {

/// The button DÉCOUVRIR or REVOIR. The default button is filled with the accent colour, the other
/// outlined. A click does not move the focus to it.
class TourButton : public QPushButton
{
    Q_OBJECT
public:
    explicit TourButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Narrower than the text, which is then shown in a smaller font.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
