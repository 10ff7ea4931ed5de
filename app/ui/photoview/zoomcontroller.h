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

/// Looks at the stage's photo closely: what keys, wheel and fingers ask for, what is painted then,
/// and the minimap. The reader's scale and place stay while the slide does, whatever else changes.
class ZoomController : public QObject
{
    Q_OBJECT
public:
    /// Which way the view goes over the photo.
    enum class Direction { Left, Right, Up, Down };

    /// `pictures` outlive the stage, which is the parent.
    ZoomController(imaging::SlideImages *pictures, QWidget *stage);

    /// What the stage shows now. Another slide, or another of its pictures to choose from (see
    /// imaging::SlideImages::choice()), begins at the size that fits.
    void setSlide(const QPersistentModelIndex &slide, int option, const imaging::ImageState &face);
    /// Where a photo that fits lies, and what the minimap must not lie over.
    void setRoom(const QRectF &room, const QRegion &taken);

    /// Whether there is a photo that can be magnified.
    bool isOffered() const { return !m_zoom.isEmpty(); }
    /// Whether it has a scale of the reader's own now; then the photo is to be painted here.
    bool isActive() const { return !m_zoom.isFit(); }
    const Zoom &zoom() const { return m_zoom; }
    /// Fills the stage but for its ground. `whole` is the photo in any size.
    void paint(QPainter &painter, const QImage &whole);
    /// The scale in words for those who do not see it; empty while the photo fits.
    QString description() const;
    void retranslate();

    void zoomIn();
    void zoomOut();
    void fit();
    void toActualSize();
    void pan(Direction direction);
    /// Back to the size that fits. Whether it had another one.
    bool leave();

    // For pointers and fingers, which are somewhere on the stage.
    void multiply(double factor, QPointF at);
    void panBy(QPointF distance);
    /// Between the size that fits and the actual size.
    void toggle(QPointF at);

Q_SIGNALS:
    /// Scale, place or what can be done has changed.
    void changed();
    /// Something to tell for a moment.
    void told(const QString &message);

private:
    void step(int steps);
    void follow();
    void placeMinimap();
    QPointF middle() const;

    QWidget *const m_stage;
    const imaging::SlideImages *const m_pictures;
    imaging::DeepZoom *const m_deepZoom;
    Minimap *const m_minimap;
    Zoom m_zoom;
    QPersistentModelIndex m_slide;
    int m_option = 0;
    bool m_wasActive = false;
    QImage m_photo;
    QRectF m_room;
    QRegion m_taken;
};

} // namespace ui
