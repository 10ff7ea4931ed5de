// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imageerror.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace imaging {

/// A picture file that is open for reading, or why it is not.
struct ImageFile
{
    std::unique_ptr<QIODevice> device; ///< null with a fault
    ImageError fault = {};
};

/// Opens a regular file or a resource (`:/…`) and nothing else: opening a pipe waits for somebody
/// to write into it, and a device may have no end. Refuses files of more bytes than
/// errors::limits::pictureBytes.
ImageFile openPicture(const QString &path);

/// Formats that Vitrine shows, in Qt's words. Plugins for others start programs or render
/// documents.
bool isPictureFormat(const QByteArray &format);

} // namespace imaging
