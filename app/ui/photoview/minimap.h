// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// All of a photo in small, over a corner of the stage, with an outline around what the stage shows
/// and the scale in words. Pointers move the view in it; keys do without it, so it takes no focus.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(QWidget *stage);

    /// `visible` is what the stage shows, in shares of the photo; `scale` is in device pixels for
    /// each of the photo's.
    void setView(const QImage &photo, const QRectF &visible, double scale);
    /// The size it needs on a stage of this size; null where there is no room for it.
    QSize neededSize(QSize stage, QSizeF photo) const;
    /// `200 %` in the interface's language.
    static QString percent(double scale);
    void retranslate();

Q_SIGNALS:
    /// A point of the photo, in shares of it, is to come to the middle of the stage.
    void moved(QPointF share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRectF photoArea() const;
    int wordsHeight() const;

    QImage m_photo;
    QImage m_small; ///< the photo in the size that it has here
    QRectF m_visible;
    double m_scale = 1;
};

} // namespace ui
