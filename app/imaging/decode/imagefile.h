// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imageerror.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace imaging {

/// A picture file that is open for reading, or the error.
struct ImageFile
{
    std::unique_ptr<QIODevice> device; ///< null with a fault
    ImageError fault = {};
};

/// Opens a regular file or a resource (`:/…`). Refuses pipes, which block, devices, which may have
/// no end, and files of more bytes than limits::pictureFileBytes. For any thread.
ImageFile openPicture(const QString &path);

/// Whether Vitrine shows a format, named as by QImageReader::format(). Plugins for other formats
/// may start programs or render documents.
bool isPictureFormat(const QByteArray &format);

} // namespace imaging
