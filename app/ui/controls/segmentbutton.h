// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// One of several choices in a row; filled while it is checked. The buttons are in no button group,
/// within which Tab would only reach the checked one.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    SegmentButton(const QString &text, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
