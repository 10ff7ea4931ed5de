// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace ui {

/// DÉCOUVRIR or REVOIR. The one that makes sense now is the default button and filled with the
/// accent; the other is outlined. A click leaves the focus where it was, so that the keyboard stays
/// with the photo.
class TourButton : public QPushButton
{
    Q_OBJECT
public:
    explicit TourButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Narrower than its words it shows them smaller.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
