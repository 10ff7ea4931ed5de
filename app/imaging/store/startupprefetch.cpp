// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/startupprefetch.h"

#include <utility>

namespace imaging {

StartupPrefetch::StartupPrefetch()
{
    m_pool.setMaxThreadCount(1);
}

StartupPrefetch::~StartupPrefetch()
{
    if (m_photo)
        m_photo->work.stop.request_stop();
}

void StartupPrefetch::begin(const QString &file, QSize fit)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isBegun, true))
        return;
    m_file = file;
    m_photo = {background::start(&m_pool,
                                 [file, fit](const std::stop_token &stop) {
                                     ImageSource source;
                                     source.file = file;
                                     return compose({source}, {}, fit, stop);
                                 }),
               fit};
}

std::optional<StartupPrefetch::Photo> StartupPrefetch::take(const QString &file)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<Photo> photo = std::exchange(m_photo, std::nullopt);
    if (photo && (file.isEmpty() || file != m_file)) {
        photo->work.stop.request_stop();
        photo.reset();
    }
    return photo;
}

} // namespace imaging
