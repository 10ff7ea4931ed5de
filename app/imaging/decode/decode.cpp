// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"

#include "core/errors/limits.h"
#include "core/errors/units.h"
#include "imaging/decode/cancellabledevice.h"
#include "imaging/decode/decodebudget.h"
#include "imaging/decode/decodelimits.h"
#include "imaging/decode/imagefile.h"
#include "imaging/decode/jpegframe.h"
#include "imaging/decode/memorybudget.h"
#include "imaging/decode/scaledreader.h"
#include "imaging/decode/svgdrawing.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <climits>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace imaging {

namespace {

constexpr int returnedBytes = 256 * 1024; // less than any photo on a screen, more than thumbnails
constexpr qint64 drawingPixels = qint64(8192) * 8192; // of one that is wanted at its own size
constexpr qint64 parsedBytes = 16; // what a byte of a drawing takes once it is read
constexpr qint64 unknownPixels = qint64(4096) * 4096; // of formats that tell their size by decoding

void prepareMemory()
{
    static const bool prepared = [] {
        // The net below the refusal that gives a reason.
        QImageReader::setAllocationLimit(int(DecodeBudget::limit() / errors::mebibyte));
#ifdef __GLIBC__
        // Pictures go back to the system when they are freed. By itself glibc keeps them once it
        // has seen a large one: 70 to 130 MiB after 20 photos of 24 megapixels.
        ::mallopt(M_MMAP_THRESHOLD, returnedBytes);
#endif
        return true;
    }();
    static_cast<void>(prepared);
}

Decoded failed(ImageError::Kind kind, QSize size = {})
{
    return {{}, false, {}, {kind, size}};
}

QRectF inPixels(const Wanted &wanted, QSize full)
{
    if (wanted.region.isNull())
        return QRectF(QPointF(), full);
    const QSizeF of = wanted.regionOf.isEmpty() ? QSizeF(full) : QSizeF(wanted.regionOf);
    const double x = full.width() / of.width();
    const double y = full.height() / of.height();
    return QRectF(wanted.region.x() * x, wanted.region.y() * y, wanted.region.width() * x,
                  wanted.region.height() * y)
        .intersected(QRectF(QPointF(), full));
}

double scaleFor(const QRectF &region, QSize fit)
{
    return fit.isEmpty() ? 1 : qMin(fit.width() / region.width(), fit.height() / region.height());
}

// Of the decoders, some go on where the file ends early; the others fail.
bool isCutOff(const QByteArray &format, const CancellableDevice &supply)
{
    return format == "bmp" ? supply.cameShort()
                           : (format == "jpeg" || format == "gif") && supply.wantedMore();
}

// An icon is kept in several sizes, in any order.
void chooseLargest(QImageReader &reader)
{
    int largest = 0;
    QSize size;
    for (int i = 0; i < reader.imageCount() && reader.jumpToImage(i); ++i) {
        if (pixels(reader.size()) > pixels(size)) {
            size = reader.size();
            largest = i;
        }
    }
    reader.jumpToImage(largest);
}

// The name of a format that is known by its first bytes, whether or not there is a plugin for it:
// ISO 14496-12 §4.3 and ISO/IEC 18181-2 §9.1.
QString formatWithoutPlugin(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(12);
    const QByteArray brand = head.mid(4, 4) == "ftyp" ? head.mid(8, 4) : QByteArray();
    if (brand == "avif" || brand == "avis")
        return QStringLiteral("AVIF");
    if (QList<QByteArray>{"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"}.contains(brand))
        return QStringLiteral("HEIC");
    if (head.startsWith("\xff\x0a") || head.mid(4) == "JXL \x0d\x0a\x87\x0a")
        return QStringLiteral("JPEG XL");
    return {};
}

Decoded finished(const CancellableDevice &supply, QImage image)
{
    if (supply.isStopped())
        return failed(ImageError::Kind::GivenUp);
    if (image.isNull())
        return failed(ImageError::Kind::Damaged);
    // What Qt cannot convert stays as it is.
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    Decoded decoded;
    decoded.image = std::move(image);
    return decoded;
}

Decoded decodeUnsized(QImageReader &reader, CancellableDevice &supply, const std::stop_token &stop)
{
    const std::optional<DecodeBudget::Pass> pass =
        DecodeBudget::enter(unknownPixels * bytesPerPixel, stop);
    if (!pass)
        return failed(stop.stop_requested() ? ImageError::Kind::GivenUp
                                            : ImageError::Kind::TooLarge);
    Decoded decoded = finished(supply, reader.read());
    decoded.size = decoded.image.size();
    return decoded;
}

Decoded decodePhoto(QIODevice &device, const Wanted &wanted)
{
    CancellableDevice supply(device, wanted.stop);
    const std::optional<JpegFrame> jpeg = readJpegFrame(supply);
    const JpegFrame frame = jpeg.value_or(JpegFrame());
    QImageReader reader(&supply);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format(); // once it has read, it does not know any more
    if (!isPictureFormat(format) || format == "svg") {
        const QString known = formatWithoutPlugin(device);
        Decoded refused = failed(supply.isStopped() ? ImageError::Kind::GivenUp
                                 : known.isEmpty()  ? ImageError::Kind::NotAPicture
                                                    : ImageError::Kind::NoPlugin);
        refused.fault.words = known;
        return refused;
    }
    if (format == "jpeg" && !jpeg) // nobody knows what it would take
        return failed(supply.isStopped() ? ImageError::Kind::GivenUp : ImageError::Kind::Damaged);
    if (format == "webp" && device.size() > errors::limits::pictureBytes)
        return failed(ImageError::Kind::TooLarge); // its decoder reads all of it first
    if (format == "ico")
        chooseLargest(reader);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return decodeUnsized(reader, supply, wanted.stop);

    ScaledReader photo{reader, format, device.size(), stored, reader.transformation()};
    const QSize full = photo.full();
    if (pixels(full) > errors::limits::picturePixels ||
        frame.scans * frame.pixels > limits::scannedPixels)
        return failed(ImageError::Kind::TooLarge, full);
    const QRectF region = inPixels(wanted, full);
    if (region.isEmpty())
        return failed(ImageError::Kind::Outside);
    photo.region = region.toRect().intersected(QRect(QPoint(), full));
    if (photo.region.isEmpty()) // less than half a pixel
        photo.region =
            QRect(region.topLeft().toPoint(), QSize(1, 1)).intersected(QRect(QPoint(), full));
    if (photo.region.isEmpty())
        return failed(ImageError::Kind::Outside);
    photo.scale = qMin(1.0, scaleFor(photo.region, wanted.fit));

    const std::optional<DecodeBudget::Pass> pass =
        DecodeBudget::enter(photo.cost(frame), wanted.stop);
    if (!pass)
        return wanted.stop.stop_requested() ? failed(ImageError::Kind::GivenUp)
                                            : failed(ImageError::Kind::TooLarge, full);
    supply.watch();
    Decoded decoded = finished(supply, photo.read());
    decoded.full = photo.target() == photo.region.size();
    decoded.size = photo.region.size();
    if (!decoded.fault && isCutOff(format, supply))
        decoded.fault = {ImageError::Kind::CutOff};
    decoded.moves = !decoded.image.isNull() && pixels(full) <= limits::movingPixels &&
                    reader.supportsAnimation() && reader.canRead() && !reader.read().isNull();
    return decoded;
}

Decoded decodeDrawing(QIODevice &device, const Wanted &wanted)
{
    device.seek(0);
    SvgDrawing drawing = readDrawing(device.read(limits::drawingBytes + 1));
    if (drawing.tooMuch || device.size() > limits::drawingBytes)
        return failed(ImageError::Kind::TooLarge);
    const qint64 most = wanted.fit.isEmpty() ? drawingPixels : pixels(wanted.fit);
    const qint64 cost =
        drawing.imageBytes + drawing.svg.size() * parsedBytes + most * bytesPerPixel;
    const std::optional<DecodeBudget::Pass> pass = DecodeBudget::enter(cost, wanted.stop);
    if (!pass)
        return failed(wanted.stop.stop_requested() ? ImageError::Kind::GivenUp
                                                   : ImageError::Kind::TooLarge);

    QBuffer buffer(&drawing.svg);
    buffer.open(QIODevice::ReadOnly);
    CancellableDevice supply(buffer, wanted.stop);
    QImageReader reader(&supply, "svg");
    const QSize full = reader.size();
    if (full.isEmpty())
        return failed(ImageError::Kind::NotAPicture);
    const QRectF region = inPixels(wanted, full);
    if (region.isEmpty())
        return failed(ImageError::Kind::Outside);
    const double scale = scaleFor(region, wanted.fit);
    const QRectF place(region.topLeft() * scale, region.size() * scale);
    if (pixels(scaled(region.size(), scale)) > most || full.width() * scale > INT_MAX ||
        full.height() * scale > INT_MAX)
        return failed(ImageError::Kind::TooLarge);
    reader.setScaledSize(scaled(full, scale));
    if (!wanted.region.isNull())
        reader.setScaledClipRect(QRect(place.topLeft().toPoint(), scaled(region.size(), scale)));
    Decoded decoded = finished(supply, reader.read());
    decoded.size = region.size().toSize();
    decoded.drawing = true;
    return decoded;
}

Decoded decodeDevice(QIODevice &device, const Wanted &wanted)
{
    prepareMemory();
    return looksLikeDrawing(device.peek(64)) ? decodeDrawing(device, wanted)
                                             : decodePhoto(device, wanted);
}

} // namespace

Decoded decodeFile(const QString &path, const Wanted &wanted)
{
    const ImageFile file = openPicture(path);
    return file.device ? decodeDevice(*file.device, wanted) : Decoded{{}, false, {}, file.fault};
}

Decoded decodeBytes(const QByteArray &bytes, const Wanted &wanted)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return decodeDevice(buffer, wanted);
}

} // namespace imaging
