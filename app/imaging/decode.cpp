// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode.h"

#include "formats/limits.h"
#include "imaging/drawing.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace imaging {

namespace {

// What a reader may meet in a gallery. Plugins for other formats start programs or render
// documents.
constexpr const char *pictureFormats[] = {"jpeg", "jpg",  "png", "gif",  "webp", "tiff",
                                          "tif",  "bmp",  "ico", "svg",  "ppm",  "pgm",
                                          "pbm",  "avif", "jxl", "heif", "heic", "jp2"};
constexpr int mebibyte = 1024 * 1024;
constexpr int bytesPerPixel = 4;

void limitAllocations()
{
    // The net below the refusal that gives a reason.
    static const bool limited = (QImageReader::setAllocationLimit(int(
                                     formats::limits::picturePixels * bytesPerPixel / mebibyte)),
                                 true);
    static_cast<void>(limited);
}

Decoded failed(Fault::Kind kind, QSize size = {})
{
    return {{}, false, {}, {kind, size}};
}

bool tooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > formats::limits::picturePixels;
}

QRectF inPixels(const Wanted &wanted, QSize full)
{
    const QSizeF of = wanted.regionOf.isEmpty() ? QSizeF(full) : QSizeF(wanted.regionOf);
    const double x = full.width() / of.width();
    const double y = full.height() / of.height();
    return QRectF(wanted.region.x() * x, wanted.region.y() * y, wanted.region.width() * x,
                  wanted.region.height() * y)
        .intersected(QRectF(QPointF(), full));
}

// The size to decode all of an upright picture at, so that the region fits.
QSize scaledSize(QSize full, const QRectF &region, QSize fit, bool enlarge)
{
    if (fit.isEmpty())
        return full;
    double scale = qMin(fit.width() / region.width(), fit.height() / region.height());
    if (!enlarge)
        scale = qMin(scale, 1.0);
    return QSize(qRound(full.width() * scale), qRound(full.height() * scale)).expandedTo({1, 1});
}

Decoded decode(QIODevice &device, const Wanted &wanted, bool drawing)
{
    limitAllocations();
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const bool known = std::find(std::begin(pictureFormats), std::end(pictureFormats), format) !=
                       std::end(pictureFormats);
    if (!known || (format == "svg") != drawing)
        return failed(Fault::Kind::NotAPicture);

    const bool sideways = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize stored = reader.size();
    const QSize full = sideways ? stored.transposed() : stored;
    QRectF region(QPointF(), full);
    QSize scaled;
    if (!full.isEmpty()) { // else the format tells its size only by decoding
        if (tooLarge(full) && !drawing) {
            return failed(Fault::Kind::TooLarge, full);
        }
        if (!wanted.region.isNull())
            region = inPixels(wanted, full);
        if (region.isEmpty())
            return failed(Fault::Kind::Outside);
        scaled = scaledSize(full, region, wanted.fit, drawing);
        if (tooLarge(scaled))
            return failed(Fault::Kind::TooLarge);
        if (scaled != full)
            reader.setScaledSize(sideways ? scaled.transposed() : scaled);
    }

    Decoded decoded;
    decoded.image = reader.read();
    if (decoded.image.isNull())
        return failed(Fault::Kind::Damaged);
    decoded.full = scaled == full && !drawing;
    decoded.drawing = drawing;
    decoded.size = full.isEmpty() ? decoded.image.size() : region.size().toSize();
    if (decoded.image.colorSpace().isValid())
        decoded.image.convertToColorSpace(QColorSpace::SRgb);
    if (!wanted.region.isNull() && !full.isEmpty()) {
        const double x = double(decoded.image.width()) / full.width();
        const double y = double(decoded.image.height()) / full.height();
        decoded.image = decoded.image.copy(
            QRectF(region.x() * x, region.y() * y, region.width() * x, region.height() * y)
                .toRect());
    }
    return decoded;
}

Decoded decodeDrawing(QIODevice &device, const Wanted &wanted)
{
    const QByteArray svg = device.read(formats::limits::drawingBytes + 1);
    if (svg.size() > formats::limits::drawingBytes)
        return failed(Fault::Kind::TooLarge);
    QByteArray clean = withoutReferences(svg);
    QBuffer buffer(&clean);
    buffer.open(QIODevice::ReadOnly);
    return decode(buffer, wanted, true);
}

Decoded decodeDevice(QIODevice &device, const Wanted &wanted)
{
    const bool drawing = looksLikeDrawing(device.peek(64));
    return drawing ? decodeDrawing(device, wanted) : decode(device, wanted, false);
}

Decoded unreadable(int error)
{
    return failed(error == EACCES || error == EPERM ? Fault::Kind::NoPermission
                                                    : Fault::Kind::Missing);
}

} // namespace

Decoded decodeFile(const QString &path, const Wanted &wanted)
{
    if (path.startsWith(u':')) {
        QFile resource(path);
        return resource.open(QIODevice::ReadOnly) ? decodeDevice(resource, wanted)
                                                  : unreadable(ENOENT);
    }
    // Opening a pipe would wait for somebody to write into it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(errno);
    struct stat status = {};
    QFile file;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed(Fault::Kind::NotAPicture);
    }
    return decodeDevice(file, wanted);
}

Decoded decodeBytes(const QByteArray &bytes, const Wanted &wanted)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return decodeDevice(buffer, wanted);
}

} // namespace imaging
