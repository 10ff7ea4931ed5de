// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace widgets {

/// A button that looks like a link: words in the accent, underlined under the pointer. A click
/// leaves the focus where it was.
class QuietButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit QuietButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace widgets
