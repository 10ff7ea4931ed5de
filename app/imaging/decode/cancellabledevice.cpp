// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/cancellabledevice.h"

#include <utility>

namespace imaging {

CancellableDevice::CancellableDevice(QIODevice &source, std::stop_token stop)
    : m_source(source)
    , m_stop(std::move(stop))
{
    m_source.seek(0);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered); // the source has a buffer where it needs one
}

bool CancellableDevice::seek(qint64 position)
{
    return QIODevice::seek(position) && m_source.seek(position);
}

bool CancellableDevice::atEnd() const
{
    return m_stop.stop_requested() || m_source.atEnd();
}

qint64 CancellableDevice::readData(char *data, qint64 maximum)
{
    if (m_stop.stop_requested())
        return -1;
    const qint64 count = m_source.read(data, maximum);
    m_wantedMore = m_wantedMore || (count <= 0 && maximum > 0);
    m_cameShort = m_cameShort || count < maximum;
    return count;
}

qint64 CancellableDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace imaging

#include "moc_cancellabledevice.cpp"
