// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/slideimages.h"
#include "imaging/tiles/deepzoom.h"
#include "ui/photoview/zoom.h"

#include <QPersistentModelIndex>

class QPainter;

namespace ui {

class Minimap;

/// Magnifies the photo of a photo view: changes scale and position for keys, wheel and touch,
/// paints the magnified photo, and shows the minimap. Scale and position are kept until the slide
/// changes, or from slide to slide where the reader wants to compare details of a series.
class ZoomController : public QObject
{
    Q_OBJECT
public:
    /// The direction in which the visible part moves over the photo.
    enum class Direction { Left, Right, Up, Down };

    /// `pictures` outlive the view, which is the parent.
    ZoomController(imaging::SlideImages *pictures, QWidget *view);

    /// What the stage shows now. Another slide, or another of its pictures to choose from (see
    /// imaging::SlideImages::choice()), begins at the size that fits, unless the zoom is kept.
    void setSlide(const QPersistentModelIndex &slide, int option, const imaging::ImageState &face);
    /// Sets the rectangle of a fitted photo, and the region that the minimap must not cover.
    void setRoom(const QRectF &room, const QRegion &taken);

    /// Whether there is a photo, which can be magnified.
    bool isOffered() const { return !m_zoom.isEmpty(); }
    /// Whether the photo has a scale of the reader's, and is to be painted by paint().
    bool isActive() const { return !m_zoom.isFit(); }
    const Zoom &zoom() const { return m_zoom; }
    /// Paints the magnified photo. `whole` is the whole photo in any size.
    void paint(QPainter &painter, const QImage &whole);
    /// The scale in words for the accessible description; empty while the photo is fitted.
    QString description() const;
    void retranslate();

    void zoomIn();
    void zoomOut();
    void fit();
    void toActualSize();
    void pan(Direction direction);
    /// Whether the next slide keeps the scale, and the point of the photo in the middle of the
    /// view as a share of its width and height. A photo that is smaller than the view at that scale
    /// fits. Another gallery begins at the size that fits.
    bool isKept() const { return m_isKept; }
    void setKept(bool kept);
    /// Fits the photo. Returns whether it had another scale.
    bool leave();

    // For mouse and touch; positions are in the view.
    void multiply(double factor, QPointF at);
    void panBy(QPointF distance);
    /// Switches between the fitting and the actual size; for a photo that is not enlarged, between
    /// its actual size and the one that fills the view.
    void toggle(QPointF at);

Q_SIGNALS:
    /// Scale, place or what can be done has changed.
    void changed();
    /// A message is to be shown for a few seconds.
    void messageRequested(const QString &message);

private:
    void step(int steps);
    void updateView();
    void placeMinimap();
    QPointF middle() const;

    QWidget *const m_view;
    const imaging::SlideImages *const m_pictures;
    imaging::DeepZoom *const m_deepZoom;
    Minimap *const m_minimap;
    Zoom m_zoom;
    QPersistentModelIndex m_slide;
    int m_option = 0;
    bool m_isKept = false;
    bool m_wasActive = false;
    QImage m_photo;
    QRectF m_room;
    QRegion m_taken;
};

} // namespace ui
