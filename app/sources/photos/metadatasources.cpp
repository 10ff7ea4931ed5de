// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/metadatasources.h"

#include "core/errors/fileproblem.h"
#include "sources/photos/exiv2library.h"
#include "sources/photos/photofiletypes.h"
#include "sources/photos/photoproblem.h"

#include <QFile>
#include <QFileInfo>

namespace photos {

namespace {

// A hundred times what a program writes that keeps all its edits there.
constexpr qint64 mostSidecarBytes = qint64(16) * 1024 * 1024;

void decodeXmp(const std::string &packet, const QString &file, MetadataSources &sources)
{
    Exiv2::XmpData data;
    if (Exiv2::XmpParser::decode(data, packet) != 0)
        sources.problem = PhotoProblem::damagedDetails(QStringLiteral("XMP"), file);
    if (!data.empty())
        sources.xmp.push_back(std::move(data));
}

QStringList sidecarsOf(const QString &path)
{
    const QFileInfo photo(path);
    const QString folder = photo.path() + u'/';
    QStringList sidecars;
    for (const QString &name : {photo.fileName(), withoutEnding(photo.fileName())}) {
        for (const QString &ending : {QStringLiteral(".xmp"), QStringLiteral(".XMP")}) {
            const QString sidecar = folder + name + ending;
            if (!sidecars.contains(sidecar) && QFileInfo(sidecar).isFile()) {
                sidecars += sidecar;
                break;
            }
        }
    }
    return sidecars;
}

void readSidecar(const QString &path, MetadataSources &sources)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sources.problem = PhotoProblem::damagedDetails(file.errorString(), path);
        return;
    }
    const QByteArray packet = file.read(mostSidecarBytes + 1);
    if (packet.size() > mostSidecarBytes) {
        sources.problem = errors::FileProblem::tooLarge(mostSidecarBytes, path);
        return;
    }
    decodeXmp(packet.toStdString(), path, sources);
}

void readEmbedded(const QString &path, MetadataSources &sources)
{
    const std::string file = QFile::encodeName(path).toStdString();
    if (!isKnownToExiv2(file))
        return;
    const auto image = Exiv2::ImageFactory::open(file);
    try {
        image->readMetadata();
    } catch (const std::exception &error) {
        sources.problem = PhotoProblem::damagedDetails(QString::fromLocal8Bit(error.what()), path);
    }
    sources.exif = image->exifData();
    sources.iim = image->iptcData();
    if (!image->xmpData().empty())
        sources.xmp.push_back(image->xmpData());
    else if (!image->xmpPacket().empty() && !sources.problem)
        decodeXmp(image->xmpPacket(), path, sources);
    // HEIF decoders apply the orientation themselves, and Exiv2 reports the size of a tile.
    if (image->imageType() == Exiv2::ImageType::bmff)
        return;
    sources.size = QSize(int(image->pixelWidth()), int(image->pixelHeight()));
    if (exifOrientation(sources.exif) >= 5) // rotated by 90 degrees
        sources.size.transpose();
}

} // namespace

MetadataSources readSources(const QString &path)
{
    MetadataSources sources;
    // Exiv2 would take a relative name such as `data:...` for a URL.
    const QString file = QFileInfo(path).absoluteFilePath();
    try {
        prepareExiv2();
        for (const QString &sidecar : sidecarsOf(file))
            readSidecar(sidecar, sources);
        sources.problem = sources.problem ? sources.problem : refusalByExiv2(file);
        if (!refusalByExiv2(file))
            readEmbedded(file, sources);
    } catch (const std::exception &error) {
        sources.problem = PhotoProblem::damagedDetails(QString::fromLocal8Bit(error.what()), file);
    }
    return sources;
}

} // namespace photos
