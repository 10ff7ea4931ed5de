// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

class QScrollArea;

namespace ui {

/// A thin vertical scroll bar over the trailing edge of a scroll area. It takes no width from the
/// content and is hidden while there is nothing to scroll.
class ThinScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    /// Synchronised in both directions with the area's own scroll bar, which must be hidden.
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
