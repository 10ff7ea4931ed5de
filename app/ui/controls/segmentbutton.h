// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// One of several words in a row to choose from; filled while it is the one chosen. Tab reaches
/// each of them, so they are never put in a button group.
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
