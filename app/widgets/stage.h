// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/pictures.h"

#include <QPersistentModelIndex>
#include <QWidget>

namespace gallery {
class Tour;
}

namespace widgets {

class ArrowButton;
class ChoiceRow;
class Notice;

/// The photo of the current slide, as large as it fits and never cropped; where there is no photo,
/// the slide's placeholder, which says why. To assistive technology the stage is the photo, named
/// by the sentence that tells the whole slide.
class Stage : public QWidget
{
    Q_OBJECT
public:
    Stage(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent = nullptr);

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
    void look();
    void ask();
    /// For the photo on any slide, so that neighbours are loaded at the size they show at.
    QRectF room() const;
    /// What is left of it on this slide.
    QRectF photoRoom() const;
    QSize roomInPixels() const;
    void showChoice();
    void placeChildren();
    void retranslate();
    void setUsable(ArrowButton *arrow, bool usable);

    gallery::Tour *const m_tour;
    imaging::Pictures *const m_pictures;
    ChoiceRow *const m_choice;
    ArrowButton *const m_previous;
    ArrowButton *const m_next;
    Notice *const m_notice;
    QPersistentModelIndex m_slide;
    imaging::Face m_face; ///< of m_slide, always
    QSize m_asked;        ///< device pixels
    bool m_isPainted = false;
    bool m_outlined = false;
};

} // namespace widgets
