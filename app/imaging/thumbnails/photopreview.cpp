// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/thumbnails/photopreview.h"

#include "imaging/decode/decode.h"
#include "imaging/decode/imageshape.h"
#include "imaging/thumbnails/thumbnailstore.h"
#include "sources/photos/embeddedpreview.h"

#include <QTransform>

namespace imaging {

namespace {

constexpr int previewSide = 256; // more than rows of many show, few enough to keep hundreds
constexpr int enoughOf = 160;    // what nearly every camera has
constexpr int darkest = 32;      // of 255: black after JPEG
constexpr int blurredEdge = 2;   // pixels of a bar that JPEG mixes with the photo
constexpr int ownMetadata = 64;  // bytes among which a JPEG says that it has Exif of its own

bool isDark(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) > darkest || qGreen(pixel) > darkest || qBlue(pixel) > darkest)
                return false;
        }
    }
    return true;
}

QTransform upright(int orientation)
{
    constexpr int degrees[] = {0, 0, 180, 180, 270, 90, 90, 270};
    QTransform transform;
    transform.rotate(degrees[orientation - 1]);
    if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7)
        transform.scale(-1, 1); // before the turn
    return transform;
}

QImage embedded(const QString &file)
{
    const photos::EmbeddedPreview preview = photos::embeddedPreview(file, enoughOf);
    // One with an orientation of its own is turned by it already, or not; nothing says which.
    const bool unclear =
        preview.orientation != 1 && preview.jpeg.left(ownMetadata).contains("Exif");
    if (preview.jpeg.isEmpty() || unclear)
        return {};
    const QImage image = decodeBytes(preview.jpeg, {{previewSide, previewSide}}).image;
    return withoutBars(image, preview.photo).transformed(upright(preview.orientation));
}

} // namespace

QImage withoutBars(const QImage &preview, QSize photo)
{
    if (preview.isNull() || photo.isEmpty())
        return {};
    if (isOfShape(preview.size(), photo))
        return preview;
    QRect shown(QPoint(), photo.scaled(preview.size(), Qt::KeepAspectRatio));
    shown.moveCenter(preview.rect().center());
    const QRect bars = shown.adjusted(-blurredEdge, -blurredEdge, blurredEdge, blurredEdge);
    const QRect all = preview.rect();
    const bool dark =
        !bars.contains(all) &&
        isDark(preview, QRect(all.topLeft(), QPoint(all.right(), bars.top() - 1))) &&
        isDark(preview, QRect(QPoint(all.left(), bars.bottom() + 1), all.bottomRight())) &&
        isDark(preview, QRect(all.topLeft(), QPoint(bars.left() - 1, all.bottom()))) &&
        isDark(preview, QRect(QPoint(bars.right() + 1, all.top()), all.bottomRight()));
    const QRect inner = shown.adjusted(
        shown.width() < all.width() ? 1 : 0, shown.height() < all.height() ? 1 : 0,
        shown.width() < all.width() ? -1 : 0, shown.height() < all.height() ? -1 : 0);
    return dark && inner.isValid() ? preview.copy(inner) : QImage();
}

QImage quickPreview(const QString &file)
{
    const StoredThumbnail stored = ThumbnailStore(file).find(ThumbnailStore::sideFor({1, 1}));
    const bool trusted = stored.photo.isEmpty() || isOfShape(stored.image.size(), stored.photo);
    if (!stored.image.isNull() && trusted) {
        const QSize size = stored.image.size();
        if (size.width() <= previewSide && size.height() <= previewSide)
            return stored.image;
        return stored.image.scaled(previewSide, previewSide, Qt::KeepAspectRatio,
                                   Qt::SmoothTransformation);
    }
    const QImage image = embedded(file);
    return image.isNull() ? image : image.convertToFormat(QImage::Format_RGB32);
}

} // namespace imaging
