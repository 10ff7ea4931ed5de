// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/filefacts.h"

#include "sources/photos/exiv2library.h"
#include "sources/photos/metadatasources.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QtEndian>

#include <exiv2/exiv2.hpp>

namespace photos {

namespace {

// ICC.1:2022 §7.2 and §7.3: a header, the number of tags, and twelve bytes for each.
constexpr qsizetype headerSize = 128;
constexpr qsizetype entrySize = 12;
constexpr quint32 mostTags = 200;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QString textOf(const QByteArray &tag)
{
    if (tag.startsWith("desc")) // a count of bytes, then ASCII with a NUL
        return QString::fromLatin1(tag.mid(12, qsizetype(numberAt(tag, 8))).split('\0').first());
    if (!tag.startsWith("mluc"))
        return {};
    // The first of several languages: length and offset of UTF-16.
    const QByteArray words =
        tag.mid(qsizetype(numberAt(tag, 24)), qsizetype(numberAt(tag, 20)) & ~qsizetype(1));
    QString text;
    for (qsizetype at = 0; at + 2 <= words.size(); at += 2)
        text += QChar(qFromBigEndian<quint16>(words.constData() + at));
    return text;
}

/// Exif 2.32 §4.6.5: the colour space of a photo without a profile.
QString exifProfile(const Exiv2::ExifData &exif)
{
    const auto space = exif.findKey(Exiv2::ExifKey("Exif.Photo.ColorSpace"));
    if (space == exif.end())
        return {};
    const std::string value = space->toString();
    if (value == "1")
        return QStringLiteral("sRGB");
    const auto index = exif.findKey(Exiv2::ExifKey("Exif.Iop.InteroperabilityIndex"));
    const bool isAdobe = value == "2" || (index != exif.end() && index->toString() == "R03");
    return isAdobe ? QStringLiteral("Adobe RGB (1998)") : QString();
}

QString profileOf(const QString &path)
{
    try {
        prepareExiv2();
        const std::string file = QFile::encodeName(path).toStdString();
        if (refusalByExiv2(path) || !isKnownToExiv2(file))
            return {};
        const auto image = Exiv2::ImageFactory::open(file);
        image->readMetadata();
        if (image->iccProfileDefined()) {
#if EXIV2_TEST_VERSION(0, 28, 0)
            const Exiv2::DataBuf &profile = image->iccProfile();
            const QByteArray bytes(profile.c_str(), qsizetype(profile.size()));
#else
            const Exiv2::DataBuf *profile = image->iccProfile();
            const QByteArray bytes(reinterpret_cast<const char *>(profile->pData_),
                                   qsizetype(profile->size_));
#endif
            return profileName(bytes);
        }
        return exifProfile(image->exifData());
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace

FileFacts fileFacts(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    FileFacts facts;
    facts.bytes = info.size();
    facts.modified = info.lastModified();
    facts.mediaType = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchContent).name();
    facts.size = readSources(info.absoluteFilePath()).size;
    facts.profile = profileOf(info.absoluteFilePath());
    return facts;
}

QString profileName(const QByteArray &profile)
{
    const quint32 tags = qMin(numberAt(profile, headerSize), mostTags);
    for (quint32 tag = 0; tag < tags; ++tag) {
        const qsizetype entry = headerSize + 4 + qsizetype(tag) * entrySize;
        if (profile.mid(entry, 4) == "desc") {
            return textOf(profile.mid(qsizetype(numberAt(profile, entry + 4)),
                                      qsizetype(numberAt(profile, entry + 8))));
        }
    }
    return {};
}

} // namespace photos
