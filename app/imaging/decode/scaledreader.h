// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QImageIOHandler>
#include <QRect>
#include <QSize>

class QImageReader;

namespace imaging {

struct JpegRegion;
struct JpegFrame;

inline qint64 pixels(QSize size)
{
    return qint64(size.width()) * size.height();
}

/// A size at another scale, at least 1 × 1.
QSize scaled(QSizeF size, double scale);

/// Reads a part of a photo at a scale. A JPEG is scaled and clipped while it is decoded, which is
/// several times faster; other formats are decoded whole.
struct ScaledReader
{
    QImageReader &reader; ///< with auto-transform, so that it returns upright images
    QByteArray format;
    qint64 encodedBytes;
    QSize stored; ///< the size before it is turned
    QImageIOHandler::Transformations turn;
    QRect region = {}; ///< the wanted part, in upright pixels of the photo; not empty
    double scale = 1;  ///< at most 1

    /// The photo's size, upright.
    QSize full() const;
    /// The size of the wanted part at that scale.
    QSize target() const;
    /// Bytes in use while it is read.
    qint64 cost(const JpegFrame &frame) const;
    /// Null where it is damaged.
    QImage read() const;

private:
    bool isJpeg() const { return format == "jpeg"; }
    bool isWhole() const { return region.size() == full(); }
    /// Whether pixels are indices into a table of colours, or single bits.
    bool isIndexed() const;
    QSize inStored(QSize size) const;
    /// The region of a JPEG to decode; empty where decoding it whole is faster.
    JpegRegion cut() const;
    qint64 reducedPixels() const;
};

} // namespace imaging
