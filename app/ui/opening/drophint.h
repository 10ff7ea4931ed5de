// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// A frame over the page with the words that what is being dragged can be dropped here. Takes no
/// pointer events.
class DropHint : public QWidget
{
    Q_OBJECT
public:
    explicit DropHint(QWidget *parent);

    /// Shows itself over all of a widget, which is the parent.
    void showOver(const QWidget *area);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
