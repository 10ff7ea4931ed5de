// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// The scale of a photo in a view, called stage here, and the part of it that is visible: fitted to
/// the view, or at the reader's scale around a point of the photo. A scale is in device pixels per
/// photo pixel, so 1 is the photo's actual size. Points, distances and rectangles are in the view,
/// in device-independent pixels, unless stated otherwise.
///
/// The fitting scale fills the room, but is at most 1 where a photo must not be enlarged. The
/// reader's scale is between the fitting one and 16, or the one that fills the room where that is
/// larger. Only the actual size itself may be below the fitting scale, for a photo smaller than the
/// view.
class Zoom
{
public:
    static constexpr double largest = 16;
    static constexpr double step = 1.25; ///< of a key or a notch of the wheel

    /// Sets the size of the photo in its pixels; empty if there is none. Scale and centre are kept,
    /// so that one photo can replace another.
    void setPhoto(QSizeF pixels) { m_photo = pixels; }
    /// Sets whether a photo smaller than the room is enlarged to fill it, as it is at first.
    void setEnlarges(bool enlarges) { m_enlarges = enlarges; }
    /// Sets the size of the view, the rectangle in it that a fitted photo is in (a larger photo
    /// uses the whole view), and the device pixel ratio. The centre of the visible part stays.
    void setStage(QSizeF stage, const QRectF &room, double ratio);

    bool isEmpty() const { return m_photo.isEmpty() || m_room.isEmpty(); }
    bool isFit() const;
    double scale() const;
    double fitScale() const;
    /// The scale that fills the room, larger than fitScale() where a photo must not be enlarged.
    double fillScale() const;
    double largestScale() const;
    /// The rectangle of the whole photo, which may extend beyond the view.
    QRectF area() const;
    /// The visible part of the photo, in photo pixels.
    QRectF visible() const;
    /// Whether a part of the photo is outside the view.
    bool canPan() const;

    /// Back to the size that fits.
    void fit();
    /// Sets the scale 1; the photo's point under `anchor` stays there. The same for the others
    /// below.
    void toActualSize(QPointF anchor);
    void toFill(QPointF anchor); ///< sets fillScale()
    /// Multiplies the scale. Returns whether it changed; it does not at its limits.
    bool multiply(double factor, QPointF anchor);
    /// Changes the scale by that many steps, but stops at the actual size on the way.
    bool stepBy(int steps, QPointF anchor);
    /// Moves the photo, at most until its edge reaches the view's. Returns whether it moved.
    bool pan(QPointF distance);
    /// Centres the view on a point of the photo, as far as the photo's edges allow. The point is in
    /// shares of the photo: (0, 0) is the top left corner, (1, 1) the bottom right one.
    void centreOn(QPointF share);

private:
    bool setScale(double scale, QPointF anchor);
    QSizeF extent(double scale) const;
    QPointF place(QSizeF extent, QPointF centre) const;
    /// The point in the middle of the view, in shares of a photo that is in `area`.
    QPointF centreOf(const QRectF &area) const;

    QSizeF m_photo;
    QSizeF m_stage;
    QRectF m_room;
    double m_ratio = 1;
    bool m_enlarges = true;
    double m_scale = 0;            ///< the reader's; 0 for the fitting one
    QPointF m_centre = {0.5, 0.5}; ///< as a share of the photo
};

} // namespace ui
