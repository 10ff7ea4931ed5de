// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/picturecheck.h"

#include "cli/check/jpegtruncation.h"
#include "core/errors/limits.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace cli {

namespace {

using errors::Problem;
using Kind = Problem::Kind;

constexpr qint64 longestJpeg = errors::limits::pictureBytes;
constexpr int smallSide = 64; // in pixels: formats that can decode less do so

QString sentence(Kind kind, const QString &detail = {})
{
    return Problem{kind, {}, detail}.sentence();
}

// Whether a picture is larger than Qt decodes at once (QImageReader::allocationLimit): that its
// header is understood must do then.
bool isBeyondLimit(const QImageReader &reader)
{
    const int bits = qMax(32, int(QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel()));
    const QSize size = reader.size();
    const qint64 bytes = qint64(size.width()) * size.height() * bits / 8;
    const qint64 limit = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    return limit > 0 && bytes > limit;
}

QString decoded(QImageReader &reader)
{
    reader.setDecideFormatFromContent(true);
    const bool isVast = isBeyondLimit(reader);
    if (const QSize size = reader.size(); size.width() > smallSide) {
        reader.setScaledSize(
            size.scaled(smallSide, smallSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    if (!reader.read().isNull() || isVast)
        return {};
    return sentence(Kind::DamagedPhoto, reader.errorString());
}

// Only regular files: anything else might never end.
QString readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return sentence(Kind::NotFound);
    if (!info.isFile())
        return sentence(Kind::NotAFile);
    if (!info.isReadable())
        return sentence(Kind::NoPermission);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentence(Kind::CannotRead, file.errorString());
    if (isCutOff(file.read(longestJpeg)))
        return sentence(Kind::CutOff);
    QImageReader reader(path);
    return decoded(reader);
}

QString readBytes(QByteArray bytes)
{
    if (isCutOff(bytes))
        return sentence(Kind::CutOff);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    return decoded(reader);
}

} // namespace

QString PictureCheck::fault(const gallery::Picture &picture)
{
    const QString address = picture.identity();
    if (address.isEmpty())
        return {};
    if (const auto tried = m_tried.constFind(address); tried != m_tried.constEnd())
        return *tried;

    const QUrl url(picture.address);
    QString fault;
    if (url.isLocalFile()) {
        fault = readFile(url.toLocalFile());
    } else if (url.scheme() == u"qrc") {
        fault = readFile(QLatin1Char(':') + url.path());
    } else if (m_fetch) {
        Problem error;
        const std::optional<QByteArray> bytes = m_fetch(picture, &error);
        fault = bytes ? readBytes(*bytes) : error.sentence();
    }
    if (!fault.isEmpty())
        fault = QStringLiteral("%1: %2").arg(address, fault);
    m_tried.insert(address, fault);
    return fault;
}

} // namespace cli
