// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/picturecheck.h"

#include "cli/check/checkproblem.h"
#include "cli/check/jpegtruncation.h"
#include "core/errors/fileproblem.h"
#include "core/errors/limits.h"
#include "imaging/decode/decode.h"
#include "imaging/decode/imagefile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace cli {

namespace {

using errors::FileProblem;
using errors::Problem;

constexpr qint64 longestJpeg = errors::limits::pictureBytes;
constexpr QSize smallSize(64, 64); // pixels: some decoders are faster at a reduced size

// Uses Qt's sentences, those of QImageReader::errorString().
QString reason(QIODevice &device)
{
    device.seek(0);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    return imaging::isPictureFormat(reader.format()) ? QImageReader::tr("Unable to read image data")
                                                     : QImageReader::tr("Unsupported image format");
}

QString sentence(const imaging::ImageError &fault, QIODevice &device)
{
    using Fault = imaging::ImageError::Kind;
    switch (fault.kind) {
    case Fault::None:
    case Fault::TooLarge: // exceeds the limits of Vitrine or of this machine; the picture itself is
                          // valid
        return {};
    case Fault::CutOff:
        return CheckProblem::cutOff().text.translated();
    default:
        return CheckProblem::damagedPhoto(reason(device)).text.translated();
    }
}

// Reads regular files only, as others may be endless.
QString readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileProblem::notFound().text.translated();
    if (!info.isFile())
        return FileProblem::notAFile().text.translated();
    if (!info.isReadable())
        return FileProblem::noPermission().text.translated();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem::cannotRead(file.errorString()).text.translated();
    if (file.size() <= longestJpeg && isCutOff(file.readAll()))
        return CheckProblem::cutOff().text.translated();
    return sentence(imaging::decodeFile(path, {smallSize}).fault, file);
}

QString readBytes(QByteArray bytes)
{
    if (isCutOff(bytes))
        return CheckProblem::cutOff().text.translated();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return sentence(imaging::decodeBytes(bytes, {smallSize}).fault, buffer);
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
        fault = bytes ? readBytes(*bytes) : error.text.translated();
    }
    if (!fault.isEmpty())
        fault = QStringLiteral("%1: %2").arg(address, fault);
    m_tried.insert(address, fault);
    return fault;
}

} // namespace cli
