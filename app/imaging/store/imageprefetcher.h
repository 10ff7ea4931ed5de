// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/imagestore.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>

namespace imaging {

class SlideImages;

/// Requests what the reader comes to next: the photos of the neighbouring slides, the next in the
/// direction of travel first, and thumbnails around. Cancels requests that are no longer near.
/// Belongs to the interface thread.
class ImagePrefetcher : public QObject
{
    Q_OBJECT
public:
    /// The images outlive it.
    explicit ImagePrefetcher(SlideImages *images);

    /// The slide that the reader is at, and the device pixels that its photo is to fit into.
    void setCurrent(int row, QSize fit);
    /// -1 before there is one.
    int current() const { return m_current.row(); }
    QSize fit() const { return m_fit; }
    /// The rows whose thumbnails show.
    void setVisible(int firstRow, int lastRow);

    /// The rows that are not far away: those whose photos are kept ready.
    QList<int> photoRows() const;
    /// Likewise of thumbnails, those that show included; each once.
    QList<int> thumbnailRows() const;

private:
    void requestAround();
    void requestNeighbours();
    void cancelUnwanted();
    bool isAround(int row) const;
    QList<int> aroundRows() const;

    SlideImages *const m_images;
    QPersistentModelIndex m_current; ///< follows its slide wherever that moves
    int m_step = 1;                  ///< the direction of travel, 1 or -1
    QSize m_fit;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    QTimer m_firstFrame; ///< running until the window has painted its first photo
};

} // namespace imaging
