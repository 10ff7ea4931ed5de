// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// Shows a page as it will be printed, as large as it fits.
class PrintPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PrintPreview(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    /// The device pixels that there is room for.
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
