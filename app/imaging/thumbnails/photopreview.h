// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace imaging {

/// A small picture of a local photo that is there in a millisecond or two, without decoding the
/// photo: the desktop's thumbnail, else what the camera put beside the photo. Upright, in the
/// photo's shape and no larger than 256 by 256 pixels; null where there is none. Can run in any
/// thread.
QImage quickPreview(const QString &file);

/// What a camera's preview shows of the photo. Cameras put photos of other shapes between black
/// bars, which are cut off; null where the shapes differ for another reason.
QImage withoutBars(const QImage &preview, QSize photo);

} // namespace imaging
