// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagedownload.h"

#include "imaging/requests/imageaddress.h"
#include "imaging/requests/imageinfocache.h"

#include <QPointer>

namespace imaging {

ImageDownload::ImageDownload(const PlacedPicture &picture, QSize needed, Purpose purpose,
                             Fetch fetch, ImageInfoCache *infos, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_needed(needed)
    , m_purpose(purpose)
    , m_fetch(std::move(fetch))
    , m_infos(infos)
    , m_source{picture.picture, picture.target}
{}

void ImageDownload::start()
{
    const gallery::Picture &picture = m_picture.picture;
    const bool isHere = reachOf(QUrl(picture.address)) == Reach::Local;
    if (picture.service.id.isEmpty() || isHere || !m_fetch) {
        setCandidates({{picture.address}});
        return;
    }
    // A thumbnail is not worth two requests.
    const bool isPlain = picture.service.level >= 1 && !picture.size.isEmpty();
    if (m_purpose == Purpose::Thumbnail && isPlain && !m_infos->known(picture.service)) {
        setCandidates(candidatesFor(picture, m_needed, true));
        return;
    }
    m_infos->get(picture.service, this, [this](const std::optional<iiif::ImageInfo> &info) {
        if (info)
            m_source.picture.size = info->size; // which its region counts in
        setCandidates(info ? candidatesFor(m_picture.picture, m_needed, *info)
                           : candidatesFor(m_picture.picture, m_needed, false));
    });
}

void ImageDownload::setCandidates(const QList<Candidate> &candidates)
{
    m_candidates = candidates;
    tryNext();
}

void ImageDownload::tryNext()
{
    renewRequests();
    const Candidate &candidate = m_candidates.at(m_next++);
    m_source.file.clear();
    m_source.bytes.clear();
    m_source.fault = {};
    m_source.regionServed = candidate.regionServed;
    m_source.wholeSize = candidate.wholeSize;
    m_source.mosaic = candidate.mosaic.value_or(TileMosaic());
    if (!candidate.mosaic) {
        fetch(candidate.address);
        return;
    }
    const QList<TileMosaic::Tile> tiles = m_source.mosaic.tiles;
    m_tilesAwaited = tiles.size();
    const QPointer requests(m_requests);
    for (qsizetype i = 0; i < tiles.size() && requests == m_requests; ++i)
        fetchTile(i, tiles.at(i).address);
}

void ImageDownload::fetch(const QString &address)
{
    const QUrl url(address);
    switch (reachOf(url)) {
    case Reach::Local:
        m_source.file = localPath(url);
        finish({});
        return;
    case Reach::Refused:
        finish({ImageError::Kind::RefusedAddress});
        return;
    case Reach::Remote:
        break;
    }
    m_fetch(
        url, m_requests,
        [this, requests = QPointer(m_requests)](const QByteArray &body, const QString &error) {
            if (!requests || requests != m_requests)
                return;
            m_source.bytes = body;
            finish(error.isEmpty() ? ImageError()
                                   : ImageError{ImageError::Kind::NotFetched, {}, error});
        },
        [this, requests = QPointer(m_requests)](qint64 received, qint64 total) {
            if (requests && requests == m_requests && total > 0)
                setProgress(qMin(1.0, double(received) / double(total)));
        });
}

void ImageDownload::fetchTile(qsizetype index, const QString &address)
{
    m_fetch(QUrl(address), m_requests,
            [this, index, address, requests = QPointer(m_requests)](const QByteArray &body,
                                                                    const QString &error) {
                if (!requests || requests != m_requests)
                    return;
                TileMosaic::Tile &tile = m_source.mosaic.tiles[index];
                tile.bytes = body;
                if (!error.isEmpty() && address != tile.otherAddress) {
                    fetchTile(index, tile.otherAddress);
                } else if (!error.isEmpty()) {
                    renewRequests(); // without this one the others are of no use
                    finish({ImageError::Kind::NotFetched, {}, error});
                } else if (--m_tilesAwaited == 0) {
                    finish({});
                } else {
                    const auto all = double(m_source.mosaic.tiles.size());
                    setProgress((all - double(m_tilesAwaited)) / all);
                }
            });
}

void ImageDownload::renewRequests()
{
    if (m_requests)
        m_requests->deleteLater(); // one of them may be calling
    m_requests = new QObject(this);
    setProgress(-1);
}

void ImageDownload::setProgress(double share)
{
    if (m_progress == share)
        return;
    m_progress = share;
    Q_EMIT progressed();
}

void ImageDownload::finish(const ImageError &fault)
{
    if (fault && !m_fault)
        m_fault = fault;
    if (fault && hasMore()) {
        tryNext();
        return;
    }
    if (fault)
        m_source.fault = m_fault;
    setProgress(-1);
    Q_EMIT finished();
}

} // namespace imaging

#include "moc_imagedownload.cpp"
