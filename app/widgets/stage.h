// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

namespace gallery {
class Tour;
}

namespace widgets {

class ArrowButton;
class Notice;

/// The photo of the current slide, as large as it fits and never cropped; where the gallery has no
/// photo, its placeholder. To assistive technology the stage is the photo, named by the sentence
/// that tells the whole slide.
class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(gallery::Tour *tour, QWidget *parent = nullptr);

    /// Where the photo is drawn, in the stage's coordinates.
    QRectF photoArea() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showSlide();
    void retranslate();
    void placeArrows();
    void setUsable(ArrowButton *arrow, bool usable);

    gallery::Tour *const m_tour;
    ArrowButton *const m_previous;
    ArrowButton *const m_next;
    Notice *const m_notice;
    QPersistentModelIndex m_slide;
    bool m_outlined = false;
};

} // namespace widgets
