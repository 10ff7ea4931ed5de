// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/exif.h"

#include "sources/photos/capturedate.h"
#include "sources/photos/metadataencoding.h"

#include <algorithm>
#include <array>

namespace photos::exif {

namespace {

const Exiv2::Exifdatum *find(const Exiv2::ExifData &exif, const char *key)
{
    try {
        const auto found = exif.findKey(Exiv2::ExifKey(key));
        return found == exif.end() ? nullptr : &*found;
    } catch (const std::exception &) {
        return nullptr; // a tag that this version of Exiv2 does not know
    }
}

QByteArray bytes(const Exiv2::ExifData &exif, const char *key)
{
    const Exiv2::Exifdatum *datum = find(exif, key);
    if (!datum)
        return {};
    QByteArray raw(qsizetype(datum->size()), '\0');
    if (!raw.isEmpty())
        datum->value().copy(reinterpret_cast<Exiv2::byte *>(raw.data()), Exiv2::littleEndian);
    return raw;
}

QString dateTime(const Exiv2::ExifData &exif, const char *date, const char *fraction,
                 const char *zone)
{
    QString iso = isoDate(text(exif, date));
    if (const QString digits = text(exif, fraction); !digits.isEmpty() && iso.size() == 19)
        iso += u'.' + digits;
    if (iso.contains(u'T'))
        iso += text(exif, zone);
    return isoDate(iso);
}

// What cameras and scanners write on their own; * stands for any ending.
constexpr std::array<QStringView, 37> fillers{
    u"AppleMark",
    u"ASCII",
    u"BENQ DIGITAL CAMERA",
    u"binary comment",
    u"Camera",
    u"CASIO COMPUTER CO.,LTD.",
    u"cof",
    u"Created by ImageMagick",
    u"Created with GIMP",
    u"Created with The GIMP",
    u"dav",
    u"DCIM*",
    u"Default",
    u"DIGITAL CAMERA",
    u"edf",
    u"Exif_JPEG_PICTURE",
    u"hdrpl",
    u"JPEG",
    u"JPEG Image",
    u"JPEG_*",
    u"KODAK DIGITAL*",
    u"KONICA MINOLTA*",
    u"LEAD Technologies*",
    u"mde",
    u"MEDION DIGITAL CAMERA",
    u"MINOLTA DIGITAL CAMERA",
    u"NIKON DSC*",
    u"OLYMPUS DIGITAL CAMERA",
    u"PENTAX DIGITAL CAMERA",
    u"rhdr",
    u"SAMSUNG",
    u"SAMSUNG CAMERA PICTURES",
    u"SAMSUNG DIGITAL CAMERA",
    u"sdr",
    u"SIGMA DIGITAL CAMERA",
    u"SONY DSC",
    u"Untitled",
};

} // namespace

QString text(const Exiv2::ExifData &exif, const char *key)
{
    const QByteArray raw = bytes(exif, key);
    return cleaned(decodeGuessed(QByteArrayView(raw).first(qstrnlen(raw.data(), raw.size()))));
}

QStringList artists(const Exiv2::ExifData &exif)
{
    QStringList names;
    for (const QString &name : text(exif, "Exif.Image.Artist").split(u';')) {
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    }
    return names;
}

QString copyright(const Exiv2::ExifData &exif)
{
    QStringList parts;
    for (const QByteArray &part : bytes(exif, "Exif.Image.Copyright").split('\0')) {
        const QString words = cleaned(decodeGuessed(part));
        if (!words.isEmpty() && !parts.contains(words))
            parts += words;
    }
    return parts.join(QStringLiteral(", "));
}

bool isFiller(const QString &description)
{
    return std::any_of(fillers.begin(), fillers.end(), [&description](QStringView filler) {
        return filler.endsWith(u'*')
                   ? description.startsWith(filler.chopped(1), Qt::CaseInsensitive)
                   : description.compare(filler, Qt::CaseInsensitive) == 0;
    });
}

QString description(const Exiv2::ExifData &exif)
{
    const QString words = text(exif, "Exif.Image.ImageDescription");
    const bool isCamera = isFiller(words) || words == text(exif, "Exif.Image.Model") ||
                          words == text(exif, "Exif.Image.Make");
    return isCamera ? QString() : words;
}

QString taken(const Exiv2::ExifData &exif)
{
    return dateTime(exif, "Exif.Photo.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal",
                    "Exif.Photo.OffsetTimeOriginal");
}

QString digitized(const Exiv2::ExifData &exif)
{
    return dateTime(exif, "Exif.Photo.DateTimeDigitized", "Exif.Photo.SubSecTimeDigitized",
                    "Exif.Photo.OffsetTimeDigitized");
}

} // namespace photos::exif
