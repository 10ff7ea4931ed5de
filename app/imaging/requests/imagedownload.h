// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/candidates.h"
#include "imaging/requests/imagesources.h"

#include <QObject>

namespace imaging {

class ImageInfoCache;

/// Brings the bytes of one picture to this machine: finds out what its image service promises, if
/// it has one, and tries the ways to it until one leads there. A picture on this machine is taken
/// as it is. Lives in the interface thread; destroying it gives the picture up.
class ImageDownload : public QObject
{
    Q_OBJECT
public:
    /// `needed` is in device pixels, before the picture is turned. `infos` outlives it.
    ImageDownload(const Attempt::Piece &piece, QSize needed, Purpose purpose, Fetch fetch,
                  ImageInfoCache *infos, QObject *parent);

    void start();
    /// Whether there are other ways than those that were tried.
    bool hasMore() const { return m_next < m_ways.size(); }
    /// What came is of no use: tries the next way.
    void goOn();
    /// The picture, or the fault of the best way, once obtained.
    const ImageSource &part() const { return m_part; }

Q_SIGNALS:
    /// Once for each start() and goOn(), perhaps from within it.
    void obtained();

private:
    void choose(const QList<Candidate> &ways);
    void fetch(const QString &address);
    void fetchTile(qsizetype index, const QString &address);
    void renewRequests();
    void finish(const ImageError &fault);

    const Attempt::Piece m_piece;
    const QSize m_needed;
    const Purpose m_purpose;
    const Fetch m_fetch;
    ImageInfoCache *const m_infos;
    QList<Candidate> m_ways;
    qsizetype m_next = 0;          ///< of the ways
    QObject *m_requests = nullptr; ///< what those of the present way live for
    qsizetype m_tilesAwaited = 0;
    ImageSource m_part;
    ImageError m_fault; ///< of the best way
};

} // namespace imaging
