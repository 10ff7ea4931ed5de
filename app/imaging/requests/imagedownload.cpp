// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagedownload.h"

#include "imaging/requests/imageinfocache.h"

#include <QPointer>

namespace imaging {

ImageDownload::ImageDownload(const Attempt::Piece &piece, QSize needed, Purpose purpose,
                             Fetch fetch, ImageInfoCache *infos, QObject *parent)
    : QObject(parent)
    , m_piece(piece)
    , m_needed(needed)
    , m_purpose(purpose)
    , m_fetch(std::move(fetch))
    , m_infos(infos)
    , m_part{piece.picture, piece.target}
{}

void ImageDownload::start()
{
    const gallery::Picture &picture = m_piece.picture;
    const bool isHere = reachOf(QUrl(picture.address)) == Reach::Local;
    if (picture.service.id.isEmpty() || isHere || !m_fetch) {
        choose({{picture.address}});
        return;
    }
    // A thumbnail is not worth two requests.
    const bool isPlain = picture.service.level >= 1 && !picture.size.isEmpty();
    if (m_purpose == Purpose::Thumbnail && isPlain && !m_infos->known(picture.service)) {
        choose(waysTo(picture, m_needed, true));
        return;
    }
    m_infos->get(picture.service, this, [this](const std::optional<iiif::ImageInfo> &info) {
        if (info)
            m_part.picture.size = info->size; // which regions count in
        choose(info ? waysTo(m_piece.picture, m_needed, *info)
                    : waysTo(m_piece.picture, m_needed, false));
    });
}

void ImageDownload::choose(const QList<Candidate> &ways)
{
    m_ways = ways;
    goOn();
}

void ImageDownload::goOn()
{
    renewRequests();
    const Candidate &way = m_ways.at(m_next++);
    m_part.file.clear();
    m_part.bytes.clear();
    m_part.fault = {};
    m_part.regionServed = way.regionServed;
    m_part.wholeSize = way.wholeSize;
    m_part.mosaic = way.mosaic.value_or(TileMosaic());
    if (!way.mosaic) {
        fetch(way.address);
        return;
    }
    const QList<TileMosaic::Tile> tiles = m_part.mosaic.tiles;
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
        m_part.file = localPath(url);
        finish({});
        return;
    case Reach::Refused:
        finish({ImageError::Kind::RefusedAddress});
        return;
    case Reach::Remote:
        break;
    }
    m_fetch(url, m_requests,
            [this, requests = QPointer(m_requests)](const QByteArray &body, const QString &error) {
                if (!requests || requests != m_requests)
                    return;
                m_part.bytes = body;
                finish(error.isEmpty() ? ImageError()
                                       : ImageError{ImageError::Kind::NotFetched, {}, error});
            });
}

void ImageDownload::fetchTile(qsizetype index, const QString &address)
{
    m_fetch(QUrl(address), m_requests,
            [this, index, address, requests = QPointer(m_requests)](const QByteArray &body,
                                                                    const QString &error) {
                if (!requests || requests != m_requests)
                    return;
                TileMosaic::Tile &tile = m_part.mosaic.tiles[index];
                tile.bytes = body;
                if (!error.isEmpty() && address != tile.otherAddress) {
                    fetchTile(index, tile.otherAddress);
                } else if (!error.isEmpty()) {
                    renewRequests(); // without this one the others are of no use
                    finish({ImageError::Kind::NotFetched, {}, error});
                } else if (--m_tilesAwaited == 0) {
                    finish({});
                }
            });
}

void ImageDownload::renewRequests()
{
    if (m_requests)
        m_requests->deleteLater(); // one of them may be calling
    m_requests = new QObject(this);
}

void ImageDownload::finish(const ImageError &fault)
{
    if (fault && !m_fault)
        m_fault = fault;
    if (fault && hasMore()) {
        goOn();
        return;
    }
    if (fault)
        m_part.fault = m_fault;
    Q_EMIT obtained();
}

} // namespace imaging
