// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/imagefile.h"

#include "imaging/decode/decodelimits.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace imaging {

namespace {

constexpr const char *pictureFormats[] = {"jpeg", "jpg",  "png", "gif",  "webp", "tiff",
                                          "tif",  "bmp",  "ico", "svg",  "ppm",  "pgm",
                                          "pbm",  "avif", "jxl", "heif", "heic", "jp2"};

ImageError unreadable(int error)
{
    return {error == EACCES || error == EPERM ? ImageError::Kind::NoPermission
                                              : ImageError::Kind::Missing};
}

} // namespace

ImageFile openPicture(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (path.startsWith(u':')) {
        if (!file->open(QIODevice::ReadOnly))
            return {nullptr, {ImageError::Kind::Missing}};
        return {std::move(file)};
    }
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return {nullptr, unreadable(errno)};
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return {nullptr, {ImageError::Kind::NotAPicture}};
    }
    if (status.st_size > limits::pictureFileBytes)
        return {nullptr, {ImageError::Kind::TooLarge}};
    return {std::move(file)};
}

bool isPictureFormat(const QByteArray &format)
{
    return std::find(std::begin(pictureFormats), std::end(pictureFormats), format) !=
           std::end(pictureFormats);
}

} // namespace imaging
