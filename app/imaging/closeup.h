// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QTransform>

namespace imaging {

class Pictures;

/// A part of a photo in more detail than the whole of it has on the stage.
struct Piece
{
    QImage image;
    QTransform place; ///< from the image's pixels to the photo's, which Face::size counts
};

/// The photo that is looked at closely. Only what the screen shows is loaded, at the level that the
/// screen shows it: tiles of an image service, or parts of a file. Belongs to the interface thread
/// and never blocks it.
class Closeup : public QObject
{
    Q_OBJECT
public:
    /// Of the pictures' current slide. `pictures` outlives it.
    explicit Closeup(Pictures *pictures, QObject *parent = nullptr);

    /// What is there of the slide's photo in `visible`, which is in the photo's pixels, for a
    /// screen with `scale` device pixels for each of these: coarse pieces first, to be painted over
    /// the whole photo in this order. What is missing is loaded, the middle first, and what is no
    /// longer visible is given up; changed() tells when to ask again.
    QList<Piece> look(int row, const QRectF &visible, double scale);
    /// Nothing is looked at closely any more.
    void leave();
    /// Pieces are still on their way.
    bool isPending() const;

Q_SIGNALS:
    void changed();

private:
    Pictures *const m_pictures;
};

} // namespace imaging
