// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A small image of the whole photo over a corner of the photo view, with an outline around the
/// visible part and the scale in percent. Mouse and touch move the visible part; keys do so without
/// the minimap, which therefore takes no focus.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(QWidget *stage);

    /// `visible` is the part that the view shows, as shares of the photo from 0 to 1; `scale` is in
    /// device pixels per photo pixel.
    void setView(const QImage &photo, const QRectF &visible, double scale);
    /// Whether the words say that the zoom is kept from slide to slide.
    void setKept(bool kept);
    /// The size it needs in a view of the size `stage`; null where there is no room for it.
    QSize neededSize(QSize stage, QSizeF photo) const;
    /// `200 %` in the interface's language.
    static QString percent(double scale);
    void retranslate();

Q_SIGNALS:
    /// The reader moved the centre of the visible part to a point, as shares of the photo.
    void moved(QPointF share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRectF photoArea() const;
    QString words() const;
    int wordsHeight() const;

    QImage m_photo;
    QImage m_small; ///< the photo scaled to its size here
    QRectF m_visible;
    double m_scale = 1;
    bool m_isKept = false;
};

} // namespace ui
