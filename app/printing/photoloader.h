// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/imageinfocache.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace printing {

/// Creates the function that fetches photos from the network. Called in the thread that uses it;
/// `owner` outlives the function.
using MakeFetch = std::function<imaging::Fetch(QObject *owner)>;

/// A photo to be printed.
struct LoadedPhoto
{
    QImage image = {}; ///< null if there is none
    QSize size = {}; ///< of the photo in full resolution, of which the image may be a smaller copy
    bool isDrawing = false; ///< it has no resolution (SVG)
};

/// Loads photos synchronously, one at a time. Used in the thread that created it, which is not the
/// interface's.
class PhotoLoader
{
public:
    /// Without `makeFetch`, remote photos are not available.
    explicit PhotoLoader(const MakeFetch &makeFetch);

    /// The photo of a slide, scaled down to fit into `fit` pixels, but not enlarged. Its image is
    /// null if the slide has no photo, if it is not available, or once a stop is requested.
    LoadedPhoto load(const gallery::Slide &slide, const QStringList &languages, QSize fit,
                     const std::stop_token &stop);

private:
    QObject m_owner;
    imaging::Fetch m_fetch;
    imaging::ImageInfoCache m_infos;
    QThreadPool m_pool;
};

} // namespace printing
