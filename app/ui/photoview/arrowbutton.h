// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// A round arrow at a side of the photo. It is always there for keyboard and assistive technology,
/// and drawn while the pointer is over the stage or it has the focus.
class ArrowButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// Points to the left or to the right.
    ArrowButton(Qt::ArrowType direction, QWidget *parent);

    void setDirection(Qt::ArrowType direction);
    /// Whether it is drawn even without the focus.
    void setShown(bool shown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::ArrowType m_direction;
    bool m_shown = false;
};

} // namespace ui
