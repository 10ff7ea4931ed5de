// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// A round button with an arrow at a side of the photo. Keyboard and assistive technology can
/// always reach it; it is drawn only while setShown() says so or it has the focus.
class ArrowButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `direction` is Qt::LeftArrow or Qt::RightArrow.
    ArrowButton(Qt::ArrowType direction, QWidget *parent);

    void setDirection(Qt::ArrowType direction);
    /// Whether it is drawn without the focus too.
    void setShown(bool shown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::ArrowType m_direction;
    bool m_shown = false;
};

} // namespace ui
