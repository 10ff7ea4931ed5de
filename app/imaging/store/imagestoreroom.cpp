// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the memory Pictures takes.

#include "imaging/store/imagestore.h"

namespace imaging {

void ImageStore::setBounds(Bounds bounds)
{
    m_bounds = bounds;
    m_small.setMaxCost(bounds.thumbnails);
    leaveRoom(m_leftRoom);
}

void ImageStore::leaveRoom(qsizetype bytes)
{
    m_leftRoom = bytes;
    // What is used last goes last.
    const Entry *looked = m_row < 0 ? nullptr : m_large.object(largeKey(m_row));
    const qsizetype needed = looked ? costOf(looked->face.image) : 0;
    m_large.setMaxCost(qMax(m_bounds.pictures - bytes, needed));
}

} // namespace imaging
