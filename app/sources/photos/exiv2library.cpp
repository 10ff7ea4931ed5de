// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/exiv2library.h"

#include "core/errors/fileproblem.h"

#include <QFileInfo>

#include <mutex>

namespace photos {

namespace {

using errors::FileProblem;
using errors::Problem;

void lockToolkit(void *mutex, bool lock)
{
    auto *toolkit = static_cast<std::recursive_mutex *>(mutex);
    if (lock)
        toolkit->lock();
    else
        toolkit->unlock();
}

} // namespace

void prepareExiv2()
{
    // Adobe's XMP toolkit, which Exiv2 contains, needs a lock to be thread-safe.
    static std::recursive_mutex toolkit;
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(lockToolkit, &toolkit);
#if defined(EXV_ENABLE_BMFF) && !EXIV2_TEST_VERSION(0, 28, 3) // enabled by default since 0.28.3
        Exiv2::enableBMFF();
#endif
    });
}

std::optional<Problem> refusalByExiv2(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return FileProblem::notFound(path);
    if (!file.isFile())
        return FileProblem::notAFile(path);
    if (!file.isReadable())
        return FileProblem::noPermission(path);
    return {};
}

bool isKnownToExiv2(const std::string &path)
{
    try {
        return Exiv2::ImageFactory::getType(path) != Exiv2::ImageType::none;
    } catch (const std::exception &) {
        return false; // too short to be recognised
    }
}

int exifOrientation(const Exiv2::ExifData &exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    const int value =
        found == exif.end() ? 1 : QString::fromStdString(found->value().toString()).toInt();
    return value >= 1 && value <= 8 ? value : 1;
}

} // namespace photos
