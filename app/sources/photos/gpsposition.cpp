// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/gpsposition.h"

#include "sources/photos/exif.h"
#include "sources/photos/xmp.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace photos {

namespace {

// Degrees and their reference: N, S, E or W.
struct Angle
{
    double degrees;
    QChar direction;
};

std::optional<Angle> checked(double degrees, const QString &reference, QStringView directions)
{
    const QChar direction = reference.isEmpty() ? QChar() : reference.at(0).toUpper();
    const double most = directions == u"NS" ? 90 : 180;
    if (!directions.contains(direction) || !(degrees >= 0 && degrees <= most))
        return {};
    return Angle{degrees, direction};
}

std::optional<Angle> fromExif(const Exiv2::ExifData &exif, const char *key, const char *reference,
                              QStringView directions)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() == 0)
        return {};
    double degrees = 0;
    for (int i = 0; i < std::min(3, int(found->count())); ++i) {
        const auto [numerator, denominator] = found->value().toRational(i);
        if (denominator != 0)
            degrees += double(numerator) / double(denominator) / std::pow(60, i);
        else if (i == 0)
            return {};
    }
    return checked(degrees, exif::text(exif, reference), directions);
}

// XMP writes `48,51,12N` or `48,51.204N`.
std::optional<Angle> fromXmp(const QString &written, QStringView directions)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d+),(\\d+(?:\\.\\d+)?)(?:,(\\d+(?:\\.\\d+)?))?([NSEWnsew])$"));
    const QRegularExpressionMatch match = pattern.match(written);
    if (!match.hasMatch())
        return {};
    return checked(match.captured(1).toDouble() + match.captured(2).toDouble() / 60 +
                       match.captured(3).toDouble() / 3600,
                   match.captured(4), directions);
}

} // namespace

QString position(const MetadataSources &sources)
{
    auto latitude = fromXmp(xmp::text(sources.xmp, "Xmp.exif.GPSLatitude"), u"NS");
    auto longitude = fromXmp(xmp::text(sources.xmp, "Xmp.exif.GPSLongitude"), u"EW");
    if (!latitude || !longitude) {
        latitude = fromExif(sources.exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef",
                            u"NS");
        longitude = fromExif(sources.exif, "Exif.GPSInfo.GPSLongitude",
                             "Exif.GPSInfo.GPSLongitudeRef", u"EW");
    }
    if (!latitude || !longitude)
        return {};
    return QStringLiteral("%1° %2, %3° %4")
        .arg(QString::number(latitude->degrees, 'f', 5), latitude->direction,
             QString::number(longitude->degrees, 'f', 5), longitude->direction);
}

} // namespace photos
