// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photofacts.h"

#include "core/gallery/richtext.h"
#include "core/language/regionallocale.h"
#include "sources/photos/capturedate.h"
#include "sources/photos/exif.h"
#include "sources/photos/factlabels.h"
#include "sources/photos/gpsposition.h"
#include "sources/photos/iim.h"
#include "sources/photos/xmp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace photos {

namespace {

using gallery::LanguageMap;

constexpr int mostStars = 5; // of xmp:Rating (XMP Specification Part 1 §8.4)

// The older fields leave open whether they mean the camera or what it saw; the newer ones do not.
QString place(const MetadataSources &sources)
{
    struct Part
    {
        const char *key;
        iim::Dataset dataset;
        const char *field;
    };
    constexpr std::array parts{
        Part{"Xmp.iptc.Location", iim::Dataset::Sublocation, "Sublocation"},
        Part{"Xmp.photoshop.City", iim::Dataset::City, "City"},
        Part{"Xmp.photoshop.State", iim::Dataset::Province, "ProvinceState"},
        Part{"Xmp.photoshop.Country", iim::Dataset::Country, "CountryName"},
    };
    QStringList older;
    QStringList shown;
    QStringList created;
    const auto add = [](QStringList &names, const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    };
    for (const Part &part : parts) {
        const QString name = xmp::text(sources.xmp, part.key);
        add(older, name.isEmpty() ? iim::text(sources.iim, part.dataset) : name);
        add(shown, xmp::fieldText(sources.xmp, "Xmp.iptcExt.LocationShown", part.field));
        add(created, xmp::fieldText(sources.xmp, "Xmp.iptcExt.LocationCreated", part.field));
    }
    const QStringList &best = !older.isEmpty() ? older : !shown.isEmpty() ? shown : created;
    return best.join(QStringLiteral(", "));
}

QString camera(const Exiv2::ExifData &exif)
{
    const QString make = exif::text(exif, "Exif.Image.Make");
    const QString model = exif::text(exif, "Exif.Image.Model");
    if (model.startsWith(make.section(u' ', 0, 0), Qt::CaseInsensitive) && !model.isEmpty())
        return model;
    return QStringLiteral("%1 %2").arg(make, model).trimmed();
}

QString lens(const MetadataSources &sources)
{
    const QString lens = exif::text(sources.exif, "Exif.Photo.LensModel");
    return lens.isEmpty() ? xmp::text(sources.xmp, "Xmp.aux.Lens") : lens;
}

// Returns 0 if the value is absent or invalid.
double number(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() == 0)
        return 0;
    const auto [numerator, denominator] = found->value().toRational(0);
    const double value = denominator == 0 ? 0 : double(numerator) / double(denominator);
    return value > 0 ? value : 0;
}

QString rounded(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString exposure(const Exiv2::ExifData &exif)
{
    QStringList parts;
    if (const double seconds = number(exif, "Exif.Photo.ExposureTime"); seconds > 0) {
        parts += seconds < 0.3 ? QStringLiteral("1/%1 s").arg(std::llround(1 / seconds))
                               : QStringLiteral("%1 s").arg(rounded(seconds));
    }
    if (const double aperture = number(exif, "Exif.Photo.FNumber"); aperture > 0)
        parts += QStringLiteral("f/%1").arg(rounded(aperture));
    if (const double speed = number(exif, "Exif.Photo.ISOSpeedRatings"); speed > 0)
        parts += QStringLiteral("ISO %1").arg(rounded(speed));
    if (const double length = number(exif, "Exif.Photo.FocalLength"); length > 0)
        parts += QStringLiteral("%1 mm").arg(rounded(length));
    return parts.join(QStringLiteral(", "));
}

LanguageMap date(const QString &iso)
{
    LanguageMap map;
    for (const QString &tag : {QStringLiteral("fr"), QStringLiteral("en")})
        map.add(tag, {readableDate(iso, language::regionalLocale(tag))});
    return map;
}

} // namespace

QString captureDate(const MetadataSources &sources)
{
    const auto fromXmp = [&sources](const char *key) {
        return isoDate(xmp::text(sources.xmp, key));
    };
    // What was photographed before what was scanned. A later source may know the time of the day
    // that an earlier one names.
    QString best;
    for (const QString &date :
         {fromXmp("Xmp.photoshop.DateCreated"), fromXmp("Xmp.exif.DateTimeOriginal"),
          iim::created(sources.iim), exif::taken(sources.exif), fromXmp("Xmp.xmp.CreateDate"),
          exif::digitized(sources.exif)}) {
        if (date.startsWith(best))
            best = date;
    }
    return best;
}

int rating(const MetadataSources &sources)
{
    const QString written = xmp::text(sources.xmp, "Xmp.xmp.Rating");
    const double stars =
        written.isEmpty() ? number(sources.exif, "Exif.Image.Rating") : written.toDouble();
    return std::isfinite(stars) ? int(std::lround(std::clamp<double>(stars, -1, mostStars))) : 0;
}

QList<gallery::Statement> facts(const MetadataSources &sources, const QString &fileName)
{
    QList<gallery::Statement> statements;
    const auto add = [&statements](Label name, const QString &value) {
        if (!value.isEmpty())
            statements.append({label(name), {LanguageMap::none(), gallery::literal(value)}});
    };
    if (const QString taken = captureDate(sources); !taken.isEmpty())
        statements.append({label(Label::Date), date(taken)});
    QStringList keywords = xmp::list(sources.xmp, "Xmp.dc.subject");
    if (keywords.isEmpty())
        keywords = iim::list(sources.iim, iim::Dataset::Keywords);
    add(Label::Place, place(sources));
    add(Label::Position, position(sources));
    add(Label::Camera, camera(sources.exif));
    add(Label::Lens, lens(sources));
    add(Label::Exposure, exposure(sources.exif));
    add(Label::Keywords, keywords.join(QStringLiteral(", ")));
    if (const int stars = rating(sources); stars > 0) {
        add(Label::Rating, QString(stars, QChar(0x2605)) +
                               QString(mostStars - stars, QChar(0x2606)) +
                               QStringLiteral(" %1/%2").arg(stars).arg(mostStars));
    }
    add(Label::FileName, fileName);
    return statements;
}

} // namespace photos
