// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/slideimages.h"

#include <QPersistentModelIndex>
#include <QWidget>

namespace gallery {
class Tour;
}

namespace ui {

class ChoiceRow;
class ZoomController;
class AnimationPlayer;
class Toast;
class NavigationArrows;
class SlideAnnouncer;

/// The photo of the current slide, as large as it fits and never cropped until the reader looks at
/// it closely; where there is no photo, the slide's placeholder, which says why. To assistive
/// technology the stage is the photo, named by the sentence that tells the whole slide.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    PhotoView(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    /// Where the photo is drawn, in the stage's coordinates; beyond its edges too where it is
    /// magnified.
    QRectF photoArea() const;
    /// Of the photo, where it moves.
    AnimationPlayer *motion() const { return m_motion; }
    ZoomController *magnifier() const { return m_magnifier; }
    NavigationArrows *arrows() const { return m_arrows; }
    /// What a screen reader says of it.
    SlideAnnouncer *voice() const { return m_voice; }
    /// Says something for a moment, over the lower edge.
    void tell(const QString &message);
    /// Buttons and the like over the photo, which it can be seen without.
    QList<QWidget *> controls() const;
    /// Whether the photo is outlined while the stage has the focus of one who moves by keyboard.
    void setOutlineShown(bool shown);

    QSize sizeHint() const override { return {852, 670}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showSlide();
    void handleData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void renumber();
    void announceSlide();
    void updatePhoto();
    void requestPhoto();
    void describe();
    /// For the photo on any slide, so that neighbours are loaded at the size they show at.
    QRectF room() const;
    /// What is left of it on this slide.
    QRectF photoRoom() const;
    QSize roomInPixels() const { return (room().size() * devicePixelRatioF()).toSize(); }
    void showChoice();
    void placeChildren();

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    ChoiceRow *const m_choice;
    NavigationArrows *const m_arrows;
    ZoomController *const m_magnifier;
    Toast *const m_notice;
    AnimationPlayer *const m_motion;
    SlideAnnouncer *const m_voice;
    QPersistentModelIndex m_slide;
    imaging::ImageState m_face; ///< of m_slide, always
    QSize m_fit;                ///< that was requested, in device pixels
    bool m_isPainted = false;
    bool m_outlined = false;
    bool m_showsOutline = true;
};

} // namespace ui
