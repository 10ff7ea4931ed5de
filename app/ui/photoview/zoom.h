// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// How large a photo is on the stage, and which part of it shows there: as large as it fits, or at
/// a scale of the reader's own around a point of the photo. A scale counts device pixels for each
/// pixel of the photo, so 1 is the photo's actual size. Points, distances and rectangles are on
/// the stage, in device-independent pixels, where nothing else is said.
///
/// The reader's scale lies between the one that fits and 16 times the actual size, or the one that
/// fits where that is larger. Only the actual size itself may be smaller than what fits, as it is
/// for a small photo.
class Zoom
{
public:
    static constexpr double largest = 16;
    static constexpr double step = 1.25; ///< of a key or a notch of the wheel

    /// The photo's own size in its pixels; empty where there is none. A photo of another size keeps
    /// scale and place, by which one photo may take the place of another.
    void setPhoto(QSizeF pixels) { m_photo = pixels; }
    /// A photo that fits lies in `room`; a larger one has all of the stage. `ratio` is device
    /// pixels for each device-independent one. What was in the middle stays there.
    void setStage(QSizeF stage, const QRectF &room, double ratio);

    bool isEmpty() const { return m_photo.isEmpty() || m_room.isEmpty(); }
    bool isFit() const;
    double scale() const;
    double fitScale() const;
    double largestScale() const;
    /// Where all of the photo lies; mostly beyond the stage where the scale is large.
    QRectF area() const;
    /// What the stage shows of the photo, in its pixels.
    QRectF visible() const;
    /// Whether some of the photo lies beyond the stage.
    bool canPan() const;

    /// Back to the size that fits.
    void fit();
    /// To the actual size, with the photo's point under `anchor` staying there.
    void toActualSize(QPointF anchor);
    /// Multiplies the scale. Whether it changed, which it does not at the ends.
    bool multiply(double factor, QPointF anchor);
    /// Multiplies the scale by so many steps, but does not pass the actual size over.
    bool stepBy(int steps, QPointF anchor);
    /// Moves the photo, until its edge reaches the stage's. Whether it moved.
    bool pan(QPointF distance);
    /// Brings a point of the photo to the middle of the stage as far as its edges let it. In
    /// shares of the photo: (0, 0) is its first corner, (1, 1) its last.
    void centreOn(QPointF share);

private:
    bool setScale(double scale, QPointF anchor);
    QSizeF extent(double scale) const;
    QPointF place(QSizeF extent, QPointF centre) const;
    /// The share of the photo that is in the middle of the stage when it lies there.
    QPointF centreOf(const QRectF &area) const;

    QSizeF m_photo;
    QSizeF m_stage;
    QRectF m_room;
    double m_ratio = 1;
    double m_scale = 0;            ///< the reader's own; 0 for the one that fits
    QPointF m_centre = {0.5, 0.5}; ///< as a share of the photo
};

} // namespace ui
