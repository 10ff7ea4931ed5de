// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/imageprefetcher.h"

#include "core/gallery/slidemodel.h"
#include "imaging/store/slideimages.h"

#include <chrono>

namespace imaging {

namespace {

using Urgency = LoadRequest::Urgency;

constexpr int photosAround = 2; // slides; one who turns quickly needs more than the next
// Thumbnails around the current slide: half a second of a key that is held down.
constexpr int thumbnailsAhead = 16;
constexpr int thumbnailsBehind = 4;
constexpr QSize aroundSize(256, 256); // device pixels; what file managers keep
constexpr std::chrono::milliseconds firstFrame(50);

} // namespace

ImagePrefetcher::ImagePrefetcher(SlideImages *images)
    : m_images(images)
{
    m_firstFrame.setSingleShot(true);
    connect(&m_firstFrame, &QTimer::timeout, this, &ImagePrefetcher::requestNeighbours);
}

void ImagePrefetcher::setCurrent(int row, QSize fit)
{
    const bool isFirst = m_fit.isEmpty();
    const bool isVisit = row != current();
    if (current() < 0)
        m_step = 1;
    else if (row != current())
        m_step = row < current() ? -1 : 1;
    m_current = m_images->model().index(row);
    m_fit = fit;
    if (isVisit) { // what failed once may be back
        m_images->retry(m_images->photoKey(row));
        m_images->retry(m_images->thumbnailKey(row));
    }
    cancelUnwanted();
    requestAround();
    m_images->request(m_images->photoKey(row), fit, Urgency::Now);
    // The neighbours would take the processor from the window's first frame.
    if (isFirst)
        m_firstFrame.start(firstFrame);
    else if (!m_firstFrame.isActive())
        requestNeighbours();
}

void ImagePrefetcher::setVisible(int firstRow, int lastRow)
{
    m_firstVisible = firstRow;
    m_lastVisible = lastRow;
    cancelUnwanted();
}

bool ImagePrefetcher::isAround(int row) const
{
    const int distance = (row - current()) * m_step;
    return current() >= 0 && distance >= -thumbnailsBehind && distance <= thumbnailsAhead;
}

QList<int> ImagePrefetcher::photoRows() const
{
    QList<int> rows;
    const int row = current();
    if (row < 0)
        return rows;
    for (int near = row - photosAround; near <= row + photosAround; ++near)
        rows += near;
    return rows;
}

// In the order in which they are requested; the latest comes first.
QList<int> ImagePrefetcher::aroundRows() const
{
    QList<int> rows;
    const int row = current();
    if (row < 0)
        return rows;
    for (int distance = thumbnailsBehind; distance > 0; --distance)
        rows += row - distance * m_step;
    for (int distance = thumbnailsAhead; distance > 0; --distance)
        rows += row + distance * m_step;
    rows += row;
    return rows;
}

QList<int> ImagePrefetcher::thumbnailRows() const
{
    QList<int> rows = aroundRows();
    for (int row = m_firstVisible; row <= m_lastVisible; ++row) {
        if (!isAround(row))
            rows += row;
    }
    return rows;
}

void ImagePrefetcher::cancelUnwanted()
{
    QSet<ImageKey> photos;
    for (const int row : photoRows())
        photos += m_images->photoKey(row);
    QSet<ImageKey> around;
    for (const int row : aroundRows())
        around += m_images->thumbnailKey(row);
    QSet<ImageKey> visible;
    for (int row = m_firstVisible; row <= m_lastVisible; ++row)
        visible += m_images->thumbnailKey(row);
    m_images->cancel([&](const LoadRequest &request) {
        if (request.key.purpose == Purpose::Large)
            return !photos.contains(request.key);
        const bool isPrefetched =
            request.urgency == Urgency::Around && around.contains(request.key);
        return !isPrefetched && !visible.contains(request.key);
    });
}

void ImagePrefetcher::requestAround()
{
    const auto request = [this](int row) {
        m_images->request(m_images->thumbnailKey(row), aroundSize, Urgency::Around);
    };
    request(current()); // begins at once where nothing else is read
    for (const int row : aroundRows())
        request(row);
}

void ImagePrefetcher::requestNeighbours()
{
    if (current() < 0)
        return;
    const ImageKey shown = m_images->photoKey(current());
    QList<ImageKey> photos;
    for (const int distance : {-1, 2, 1}) { // the last one is loaded first
        const ImageKey photo = m_images->photoKey(current() + distance * m_step);
        if (!(photo == shown)) // slides may share a photo, which is more urgent here
            photos += photo;
    }
    m_images->requestAhead(photos, m_fit);
}

} // namespace imaging

#include "moc_imageprefetcher.cpp"
