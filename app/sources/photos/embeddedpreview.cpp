// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/embeddedpreview.h"

#include "sources/photos/exiv2library.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace photos {

namespace {

constexpr quint32 quickBytes =
    1024 * 1024; // decoding a larger one takes as long as the photo at a reduced size
constexpr quint32 quickSide = 2048;

bool isQuick(const Exiv2::PreviewProperties &preview)
{
    return preview.mimeType_ == "image/jpeg" && preview.size_ > 0 && preview.size_ <= quickBytes &&
           preview.width_ > 0 && preview.height_ > 0 && preview.width_ <= quickSide &&
           preview.height_ <= quickSide;
}

EmbeddedPreview previewIn(const Exiv2::Image &image, quint32 side)
{
    const Exiv2::PreviewManager manager(image);
    Exiv2::PreviewPropertiesList previews =
        manager.getPreviewProperties(); // sorted by size, ascending
    previews.erase(std::remove_if(previews.begin(), previews.end(),
                                  [](const auto &preview) { return !isQuick(preview); }),
                   previews.end());
    if (previews.empty())
        return {};
    const auto suffices = [side](const Exiv2::PreviewProperties &preview) {
        return std::max(preview.width_, preview.height_) >= side;
    };
    const auto found = std::find_if(previews.begin(), previews.end(), suffices);
    const Exiv2::PreviewImage preview =
        manager.getPreviewImage(found == previews.end() ? previews.back() : *found);
    return {QByteArray(reinterpret_cast<const char *>(preview.pData()), qsizetype(preview.size())),
            QSize(int(image.pixelWidth()), int(image.pixelHeight())),
            exifOrientation(image.exifData())};
}

} // namespace

EmbeddedPreview embeddedPreview(const QString &path, int side)
{
    try {
        prepareExiv2();
        const QString absolute = QFileInfo(path).absoluteFilePath();
        const std::string file = QFile::encodeName(absolute).toStdString();
        if (refusalByExiv2(absolute) || !isKnownToExiv2(file))
            return {};
        const auto image = Exiv2::ImageFactory::open(file);
        // HEIF decoders apply the orientation themselves, and Exiv2 does not know the size.
        if (image->imageType() == Exiv2::ImageType::bmff)
            return {};
        image->readMetadata();
        return previewIn(*image, quint32(std::max(side, 1)));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace photos
