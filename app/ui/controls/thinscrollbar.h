// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

class QScrollArea;

namespace ui {

/// A slim vertical scroll bar that lies over the edge of a scroll area, so that the text keeps its
/// width whether it scrolls or not. Hidden while there is nothing to scroll.
class ThinScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    /// Steers the area's own bar, which stays hidden.
    explicit ThinScrollBar(QScrollArea *area);

    /// Moves to the trailing edge of the area.
    void moveToEdge();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void syncWithArea();

    QScrollArea *const m_area;
};

} // namespace ui
