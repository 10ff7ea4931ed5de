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

/// Makes what fetches photos from the network, in the thread that is to use it; `owner` outlives
/// what is returned.
using MakeFetch = std::function<imaging::Fetch(QObject *owner)>;

/// Waits for photos, one at a time, in the thread that made it; not for the interface's.
class PhotoLoader
{
public:
    /// Without a `makeFetch` there is no network, and remote photos are not to be had.
    explicit PhotoLoader(const MakeFetch &makeFetch);

    /// The slide's photo, at most as large as it is, to fit into so many pixels; null where it has
    /// none, it cannot be had, or a stop is requested.
    QImage load(const gallery::Slide &slide, const QStringList &languages, QSize fit,
                const std::stop_token &stop);

private:
    QObject m_owner;
    imaging::Fetch m_fetch;
    imaging::ImageInfoCache m_infos;
    QThreadPool m_pool;
};

} // namespace printing
