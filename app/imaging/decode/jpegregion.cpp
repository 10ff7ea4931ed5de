// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/jpegregion.h"

namespace imaging {

namespace {

using Turn = QImageIOHandler;

constexpr int largestDivisor = 8;

int floorTo(int value, int step)
{
    return value / step * step;
}

int ceilTo(int value, int step)
{
    return (value + step - 1) / step * step;
}

QRect mirrored(const QRect &area, QSize size, QImageIOHandler::Transformations turn)
{
    QRect result = area;
    if (turn.testFlag(Turn::TransformationMirror))
        result.moveLeft(size.width() - area.x() - area.width());
    if (turn.testFlag(Turn::TransformationFlip))
        result.moveTop(size.height() - area.y() - area.height());
    return result;
}

} // namespace

QRect toStored(const QRect &upright, QSize stored, QImageIOHandler::Transformations turn)
{
    // Qt mirrors first and turns then, clockwise.
    QRect area = upright;
    if (turn.testFlag(Turn::TransformationRotate90))
        area = QRect(upright.y(), stored.height() - upright.x() - upright.width(), upright.height(),
                     upright.width());
    return mirrored(area, stored, turn);
}

QRect toUpright(const QRect &area, QSize stored, QImageIOHandler::Transformations turn)
{
    const QRect straight = mirrored(area, stored, turn);
    if (!turn.testFlag(Turn::TransformationRotate90))
        return straight;
    return QRect(stored.height() - straight.y() - straight.height(), straight.x(),
                 straight.height(), straight.width());
}

JpegRegion cutAround(const QRect &area, QSize stored, int divisor)
{
    int left = floorTo(area.x(), divisor);
    int top = floorTo(area.y(), divisor);
    int right = ceilTo(area.x() + area.width(), divisor);
    int bottom = ceilTo(area.y() + area.height(), divisor);
    const int twice = divisor * 2;
    const bool reducedTooFar = divisor > 1 && divisor < largestDivisor && left % twice == 0 &&
                               top % twice == 0 && right % twice == 0 && bottom % twice == 0;
    if (reducedTooFar) {
        if (left > 0)
            left -= divisor;
        else if (top > 0)
            top -= divisor;
        else if (right < stored.width())
            right += divisor;
        else if (bottom < stored.height())
            bottom += divisor;
        else
            return cutAround(area, stored, divisor / 2); // all of it, and to be reduced otherwise
    }
    return {QRect(left, top, right - left, bottom - top), divisor};
}

} // namespace imaging
