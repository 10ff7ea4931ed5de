// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagerequestguess.h"

namespace imaging {

namespace {

// Sizes are asked for in steps, so that a window that is a little larger asks for the same.
constexpr int widthStep = 64;

QString largest(int version)
{
    return version >= 3 ? QStringLiteral("max") : QStringLiteral("full");
}

// The canonical form of a size in each version, or empty where the largest is needed.
QString scaled(int version, QSize source, QSize needed)
{
    if (source.isEmpty() || needed.isEmpty())
        return {};
    const QSize fitted = source.scaled(needed, Qt::KeepAspectRatio);
    const int width = qMax(1, (fitted.width() + widthStep - 1) / widthStep * widthStep);
    if (width >= source.width())
        return {};
    const int height = qMax(1, qRound(double(width) * source.height() / source.width()));
    return version >= 3 ? QStringLiteral("%1,%2").arg(width).arg(height)
                        : QStringLiteral("%1,").arg(width);
}

} // namespace

ImageRequestGuess guessedRequest(const gallery::Picture &picture, QSize needed)
{
    const gallery::ImageService &service = picture.service;
    if (service.id.isEmpty())
        return {picture.address, false};

    const bool obliging = service.level >= 1;
    const bool cut = obliging && !picture.region.isNull();
    const QRect &part = picture.region;
    const QString region = cut ? QStringLiteral("%1,%2,%3,%4")
                                     .arg(part.x())
                                     .arg(part.y())
                                     .arg(part.width())
                                     .arg(part.height())
                               : QStringLiteral("full");
    QString size;
    if (obliging)
        size = scaled(service.version, cut ? part.size() : picture.size, needed);
    if (size.isEmpty() && !cut && !picture.address.isEmpty())
        return {picture.address, false};
    if (size.isEmpty())
        size = largest(service.version);
    const QString quality =
        service.version == 1 ? QStringLiteral("native") : QStringLiteral("default");
    // Joined, not formatted: an id may hold `%1`.
    const QStringList parts{service.id, region, size, QStringLiteral("0"),
                            quality + QStringLiteral(".jpg")};
    return {parts.join(u'/'), cut};
}

} // namespace imaging
