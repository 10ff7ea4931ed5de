// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gallery {
class Tour;
}

namespace ui {

/// The thin line under the photo with a segment for each chapter; seen slides are thicker and in
/// the accent colour.
class ChapterLine : public QWidget
{
    Q_OBJECT
public:
    /// The tour outlives the line.
    explicit ChapterLine(gallery::Tour *tour, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateProgress();

    gallery::Tour *const m_tour;
};

} // namespace ui
