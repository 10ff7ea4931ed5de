// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/slideimages.h"
#include "ui/messages/toast.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace gallery {
class Tour;
}

namespace ui {

class ChoiceRow;
class FailurePanel;
class LoadingIndicator;
class ZoomController;
class AnimationPlayer;
class NavigationArrows;
class SlideAnnouncer;

/// Shows the photo of the tour's current slide: fitted into the view, but not enlarged unless
/// settings::enlargeSmall says so, or magnified by its ZoomController; a quiet ground, and then how
/// much has come, while it is on its way; the reason and a button to try again if it could not be
/// loaded; the drawn placeholder if the gallery has none. Its accessible interface is
/// AccessiblePhoto.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    PhotoView(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    /// The rectangle of the photo in the view's coordinates; beyond its edges while magnified.
    QRectF photoArea() const;
    /// Plays animated photos.
    AnimationPlayer *animationPlayer() const { return m_animationPlayer; }
    ZoomController *zoomController() const { return m_zoomController; }
    NavigationArrows *arrows() const { return m_arrows; }
    /// Holds the sentence that a screen reader says for the slide.
    SlideAnnouncer *slideAnnouncer() const { return m_slideAnnouncer; }
    /// Shows a message over the lower edge for a few seconds.
    void notify(const QString &message, const ToastOffer &offer = {});
    /// The controls over the photo, which can be hidden in full screen.
    QList<QWidget *> controls() const;
    /// Whether the focus outline is painted after the view got the focus by Tab.
    void setOutlineShown(bool shown);

    QSize sizeHint() const override { return {852, 670}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

Q_SIGNALS:
    void doubleClicked();
    /// The reader drags the photo by the mouse where that does not move the visible part.
    void dragged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSlide();
    void handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles);
    void updatePosition();
    void announceSlide();
    void updatePhoto();
    void requestPhoto();
    void updateDescription();
    /// The room for the photo of any slide, so that neighbours are loaded at the right size.
    QRectF room() const;
    /// The room for the photo of this slide, without the row of choices.
    QRectF photoRoom() const;
    /// The most that the photo may take of its room, in device-independent pixels.
    QSizeF largestPhoto() const;
    QSize roomInPixels() const { return (room().size() * devicePixelRatioF()).toSize(); }
    void updateChoiceRow();
    void placeChildren();
    void updateFailure();
    void updateWaiting();
    void updateProgress();
    void endWaiting();
    void paintFace(QPainter &painter, const QRectF &area);

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_pictures;
    FailurePanel *const m_failure; ///< below the other children
    LoadingIndicator *const m_progress;
    ChoiceRow *const m_choiceRow;
    NavigationArrows *const m_arrows;
    ZoomController *const m_zoomController;
    Toast *const m_toast;
    AnimationPlayer *const m_animationPlayer;
    SlideAnnouncer *const m_slideAnnouncer;
    QPersistentModelIndex m_slide;
    imaging::ImageState m_imageState; ///< of m_slide
    QSize m_requestedSize;            ///< of the photo, in device pixels
    QElapsedTimer m_shown;            ///< since it was shown, as long as it was not pressed
    std::optional<imaging::ImageKey> m_awaited; ///< the photo that is on its way
    QTimer m_untilSkeleton{this};               ///< since it is awaited
    QTimer m_untilProgress{this};
    bool m_showsSkeleton = false;
    std::optional<QPoint> m_dragFrom; ///< where a drag of the photo may begin
    bool m_isPainted = false;
    bool m_outlined = false;
    bool m_showsOutline = true;
};

} // namespace ui
