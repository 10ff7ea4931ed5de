// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"
#include "imaging/decode/imagefetch.h"
#include "imaging/requests/candidates.h"
#include "imaging/requests/composedsource.h"

#include <QObject>

namespace imaging {

class ImageInfoCache;

/// Downloads the bytes of one picture: reads what its image service promises, if it has one, and
/// tries one candidate after another until one answers. A picture on this machine is not read here.
/// Belongs to the interface thread; destroying it cancels the download.
class ImageDownload : public QObject
{
    Q_OBJECT
public:
    /// `needed` is in device pixels, before the picture is turned. `infos` outlives it.
    ImageDownload(const PlacedPicture &picture, QSize needed, Purpose purpose, Fetch fetch,
                  ImageInfoCache *infos, QObject *parent);

    void start();
    /// Whether there are candidates that were not tried.
    bool hasMore() const { return m_next < m_candidates.size(); }
    /// Tries the next candidate, as what came is not an image.
    void tryNext();
    /// How much of what is downloaded now has come, from 0 to 1; negative where that is unknown.
    double progress() const { return m_progress; }
    /// Once finished: the picture, or the error of the best candidate.
    const ImageSource &source() const { return m_source; }

Q_SIGNALS:
    /// progress() has another value.
    void progressed();
    /// Once for each start() and tryNext(), perhaps from within it.
    void finished();

private:
    void setCandidates(const QList<Candidate> &candidates);
    void fetch(const QString &address);
    void fetchTile(qsizetype index, const QString &address);
    void renewRequests();
    void setProgress(double share);
    void finish(const ImageError &fault);

    const PlacedPicture m_picture;
    const QSize m_needed;
    const Purpose m_purpose;
    const Fetch m_fetch;
    ImageInfoCache *const m_infos;
    QList<Candidate> m_candidates;
    qsizetype m_next = 0;          ///< of the candidates
    QObject *m_requests = nullptr; ///< context of the requests of the present candidate
    qsizetype m_tilesAwaited = 0;
    double m_progress = -1;
    ImageSource m_source;
    ImageError m_fault; ///< of the best candidate
};

} // namespace imaging
