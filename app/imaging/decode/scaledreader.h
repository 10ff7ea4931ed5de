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

/// A size at another scale, no less than a pixel.
QSize scaled(QSizeF size, double scale);

/// How to read the part of a photo that is wanted at the least cost that Qt allows: a JPEG is
/// reduced and cut while it is decoded, other formats are decoded whole first.
struct ScaledReader
{
    QImageReader &reader; ///< that turns what it reads upright
    QByteArray format;
    qint64 encodedBytes;
    QSize stored; ///< the size before it is turned
    QImageIOHandler::Transformations turn;
    QRect region = {}; ///< what is wanted, upright, in pixels of the photo; not empty
    double scale = 1;  ///< at most 1

    /// The photo's size, upright.
    QSize full() const;
    /// The size of what is wanted.
    QSize target() const;
    /// Bytes in use until it is there.
    qint64 cost(const JpegFrame &frame) const;
    /// Null where it is damaged.
    QImage read() const;

private:
    bool isJpeg() const { return format == "jpeg"; }
    bool isWhole() const { return region.size() == full(); }
    QSize inStored(QSize size) const;
    /// What to decode of a JPEG by itself; nothing where it is better decoded whole.
    JpegRegion cut() const;
    qint64 reducedPixels() const;
};

} // namespace imaging
