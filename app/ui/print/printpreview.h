// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// Shows a printed page, scaled to fit.
class PrintPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PrintPreview(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    /// The size of the widget in device pixels.
    QSize room() const;

    QSize sizeHint() const override { return {300, 420}; }
    QSize minimumSizeHint() const override { return {160, 200}; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_page;
};

} // namespace ui
