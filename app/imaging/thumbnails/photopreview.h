// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace imaging {

/// A small image of a local photo, without decoding the photo, in a millisecond or two: the
/// desktop's thumbnail, else the preview that the camera embedded. Upright, in the photo's shape
/// and no larger than 256 × 256 pixels; null where there is none. For any thread.
QImage quickPreview(const QString &file);

/// A camera's preview without the black bars that cameras add to photos of other shapes; null where
/// the shapes differ for another reason. `photo` is the size of the photo.
QImage withoutBars(const QImage &preview, QSize photo);

} // namespace imaging
