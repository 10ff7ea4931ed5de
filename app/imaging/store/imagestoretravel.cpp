// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How Pictures keeps ready what the reader comes to next.

#include "core/gallery/slidemodel.h"
#include "imaging/decode/imageshape.h"
#include "imaging/store/imagestore.h"
#include "imaging/store/startupprefetch.h"

#include <cmath>

namespace imaging {

namespace {

using Urgency = LoadRequest::Urgency;

constexpr int farthest = 2; // ahead; one who turns quickly needs more than the next
// Thumbnails around what is looked at: half a second of a key that is held down.
constexpr int aheadOf = 16;
constexpr int behind = 4;
constexpr QSize aroundSize(256, 256); // what file managers keep

} // namespace

bool ImageStore::Entry::serves(QSize wanted) const
{
    const bool largest =
        full && wanted.width() >= face.image.width() && wanted.height() >= face.image.height();
    return face.image.isNull() || fit == wanted || largest;
}

int ImageStore::firstChoice(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return 0;
    const QList<gallery::Layer> &layers = m_model->gallery().slides.at(row).layers;
    const int layer = gallery::choiceLayer(layers);
    return layer < 0 ? 0 : gallery::firstOption(layers.at(layer), m_model->languages());
}

QImage ImageStore::preview(const LoadRequest &order)
{
    const PictureKey key = smallKey(order.key.row);
    const Entry *small = entry(key, order.sources);
    if (order.key.purpose == Purpose::Thumbnail || order.key.option != key.option || !small)
        return {};
    const QSize slide = order.sources.size;
    const bool same = slide.isEmpty() ? order.sources.thumbnails.isEmpty() // made from the photo
                                      : isOfShape(small->face.image.size(), slide);
    return same && !small->face.standIn ? small->face.image : QImage();
}

void ImageStore::goTo(int row, QSize fit)
{
    if (row != m_row)
        m_step = row < m_row ? -1 : 1;
    if (row != m_row && m_row >= 0 && m_headStart)
        m_headStart->release();
    m_row = row;
    m_fit = fit;
    m_queue.giveUp([this](const LoadRequest &order) {
        return order.key.purpose == Purpose::Large
                   ? std::abs(order.key.row - m_row) > farthest
                   : order.urgency == Urgency::Around && !isAround(order.key.row);
    });
    lookAround();
}

bool ImageStore::isShown(int row) const
{
    return row >= m_firstShown && row <= m_lastShown;
}

bool ImageStore::isAround(int row) const
{
    const int distance = (row - m_row) * m_step;
    return m_row >= 0 && distance >= -behind && distance <= aheadOf;
}

void ImageStore::lookAround()
{
    const int back = m_row - behind * m_step;
    const int front = m_row + aheadOf * m_step;
    m_previews.giveUp([this](int row) { return !isAround(row) && !isShown(row); });
    const auto want = [this](int row) {
        if (row < 0 || row >= m_model->rowCount())
            return;
        const LoadRequest around = order(smallKey(row), aroundSize, Urgency::Around);
        if (!entry(around.key, around.sources))
            m_previews.want(around);
    };
    want(m_row); // begins at once where nothing else is being looked for
    for (int row = back; row != m_row; row += m_step)
        want(row);
    for (int row = front; row != m_row; row -= m_step)
        want(row);
    want(m_row); // else it is the newest, so the next to come
}

void ImageStore::lookBeside()
{
    m_paintsFirst = false;
    if (m_row < 0)
        return;
    lookAhead(m_row - m_step);
    lookAhead(m_row + 2 * m_step);
    lookAhead(m_row + m_step); // the newest order, so the first to come
}

void ImageStore::lookAhead(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const LoadRequest ahead = order(largeKey(row), m_fit, Urgency::Ahead);
    const Entry *there = entry(ahead.key, ahead.sources);
    if (there ? !there->serves(m_fit) : !m_queue.attemptsFor(ahead).isEmpty())
        m_queue.want(ahead);
}

void ImageStore::keepThumbnails(int firstRow, int lastRow)
{
    m_firstShown = firstRow;
    m_lastShown = lastRow;
    m_queue.giveUp([this](const LoadRequest &order) {
        const int row = order.key.row;
        const bool wanted = isShown(row) || (order.urgency == Urgency::Around && isAround(row));
        return order.key.purpose == Purpose::Thumbnail && !wanted;
    });
    m_previews.giveUp([this](int row) { return !isAround(row) && !isShown(row); });
}

void ImageStore::keepPreview(const LoadRequest &order, const QImage &preview)
{
    const PictureKey &key = order.key;
    const ImageSources now = ImageSources::of(m_model->gallery().slides.value(key.row));
    if (key.row >= m_model->rowCount() || !(now == order.sources) || entry(key, now))
        return;
    if (!preview.isNull()) {
        // Made for no size at all, so that the good one still comes.
        m_small.insert(
            key, new Entry{{ImageState::State::Ready, preview}, {}, {}, false, order.sources, {}},
            qMin(preview.sizeInBytes(), m_small.maxCost()));
        announce(key);
    } else if (order.urgency == Urgency::Around && isAround(key.row)) {
        m_queue.want(order);
    }
}

} // namespace imaging
