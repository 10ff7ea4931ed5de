// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/imagestore.h"

#include "core/gallery/slidemodel.h"
#include "imaging/store/startupprefetch.h"

#include <QSet>
#include <QTimer>

namespace imaging {

namespace {

using Urgency = LoadRequest::Urgency;

constexpr int firstFrameMilliseconds = 50;
constexpr qsizetype leastCost = 1024; // what remembering costs beside the pixels

} // namespace

qsizetype ImageStore::costOf(const QImage &image)
{
    return qMax(leastCost, image.sizeInBytes());
}

ImageStore::ImageStore(gallery::SlideModel *model, QObject *parent)
    : ImageStore(model, Bounds(), parent)
{}

ImageStore::ImageStore(gallery::SlideModel *model, Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_bounds(bounds)
    , m_large(bounds.pictures)
    , m_small(bounds.thumbnails)
{
    connect(&m_queue, &LoadQueue::loaded, this, &ImageStore::keep);
    connect(&m_previews, &PreviewQueue::found, this, &ImageStore::keepPreview);
    // Before the change, as views ask again right after it.
    const auto forgetAll = [this] { forget(0); };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forgetAll);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, forgetAll);
    const auto forgetFrom = [this](const QModelIndex &, int first) { forget(first); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, forgetFrom);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forgetFrom);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                using gallery::SlideModel;
                if (gallery::concerns(roles, {SlideModel::PhotoRole, SlideModel::SizeRole}))
                    forgetOthers(first.row(), last.row());
            });
}

void ImageStore::setFetcher(Fetch fetch)
{
    m_queue.setFetch(fetch);
    if (m_row >= 0)
        Q_EMIT changed(m_row);
}

void ImageStore::setHeadStart(StartupPrefetch *headStart)
{
    m_headStart = headStart;
    m_queue.setHeadStart(headStart);
}

ImageState ImageStore::face(int row, QSize devicePixels)
{
    if (row < 0 || row >= m_model->rowCount() || devicePixels.isEmpty())
        return {};
    const bool elsewhere = row != m_row || devicePixels != m_fit;
    if (elsewhere)
        goTo(row, devicePixels);
    const ImageState face = answer(order(largeKey(row), devicePixels, Urgency::Now));
    if (elsewhere && !m_paintsFirst)
        lookBeside();
    return face;
}

std::optional<ComposedSource> ImageStore::shown(int row) const
{
    const Entry *there = m_large.object(largeKey(row));
    if (!there || there->face.state != ImageState::State::Ready || there->face.moving)
        return {};
    return there->shown;
}

ImageState ImageStore::thumbnail(int row, QSize devicePixels)
{
    if (row < 0 || row >= m_model->rowCount() || devicePixels.isEmpty())
        return {};
    return answer(order(smallKey(row), devicePixels, Urgency::InARow));
}

void ImageStore::setChoice(int row, int option)
{
    if (choice(row) == option)
        return;
    m_choices.insert(row, option);
    m_queue.giveUp([this, row](const LoadRequest &order) {
        return order.key.purpose == Purpose::Large && order.key.row == row &&
               order.key != largeKey(row);
    });
    Q_EMIT changed(row);
}

LoadRequest ImageStore::order(const PictureKey &key, QSize fit, Urgency urgency) const
{
    return {key, fit, ImageSources::of(m_model->gallery().slides.at(key.row)), urgency};
}

ImageStore::Cache &ImageStore::cacheOf(const PictureKey &key)
{
    return key.purpose == Purpose::Large ? m_large : m_small;
}

const ImageStore::Entry *ImageStore::entry(const PictureKey &key, const ImageSources &sources)
{
    const Entry *there = cacheOf(key).object(key);
    return there && there->sources == sources ? there : nullptr;
}

ImageState ImageStore::answer(const LoadRequest &order)
{
    if (const Entry *there = entry(order.key, order.sources)) {
        ImageState face = there->face;
        face.reason = there->fault.text();
        if (!there->serves(order.fit))
            m_queue.want(order);
        return face;
    }
    if (m_queue.attemptsFor(order).isEmpty())
        return {};
    if (const auto outcome = m_queue.atHand(order)) {
        remember(order, *outcome);
        // Its neighbours would take the processor from the window's first frame.
        m_paintsFirst = true;
        QTimer::singleShot(firstFrameMilliseconds, this, &ImageStore::lookBeside);
        return answer(order);
    }
    m_queue.want(order);
    if (order.key.purpose == Purpose::Thumbnail)
        m_previews.want(order);
    ImageState face;
    face.state = ImageState::State::Pending;
    face.image = preview(order);
    return face;
}

void ImageStore::keep(const LoadRequest &order, const LoadJob::Outcome &outcome)
{
    remember(order, outcome);
    announce(order.key);
}

void ImageStore::remember(const LoadRequest &order, const LoadJob::Outcome &outcome)
{
    const ComposedImage &picture = outcome.picture;
    const bool ready = !picture.image.isNull();
    auto *entry = new Entry{{ready ? ImageState::State::Ready : ImageState::State::Broken,
                             picture.image,
                             picture.size,
                             ready && outcome.standIn,
                             {},
                             picture.moving},
                            outcome.fault,
                            order.fit,
                            picture.full,
                            order.sources,
                            {outcome.attempt, picture.parts, picture.size, picture.drawing,
                             ready && !picture.size.isEmpty()
                                 ? double(picture.image.width()) / picture.size.width()
                                 : 0}};
    // One that is larger than the bound is kept alone, as it could not be shown otherwise.
    Cache &cache = cacheOf(order.key);
    cache.insert(order.key, entry, qMin(costOf(picture.image), cache.maxCost()));
}

void ImageStore::announce(const PictureKey &key)
{
    if (key.purpose == Purpose::Thumbnail) {
        Q_EMIT thumbnailChanged(key.row);
        if (key.row == m_row && !m_large.contains(largeKey(key.row)))
            Q_EMIT changed(key.row); // its preview
    } else if (key == largeKey(key.row)) {
        Q_EMIT changed(key.row);
    }
}

void ImageStore::forget(int firstRow)
{
    // Other slides will have these rows; what is on its way would be taken for theirs.
    m_queue.clear();
    m_previews.clear();
    for (Cache *cache : {&m_large, &m_small}) {
        const QList<PictureKey> keys = cache->keys();
        for (const PictureKey &key : keys) {
            if (key.row >= firstRow)
                cache->remove(key);
        }
    }
    m_choices.removeIf([firstRow](const std::pair<const int &, int &> &choice) {
        return choice.first >= firstRow;
    });
    m_row = -1;
    m_step = 1;
}

void ImageStore::reload(const QStringList &paths)
{
    const QSet<QString> written(paths.cbegin(), paths.cend());
    for (Cache *cache : {&m_large, &m_small}) {
        const QList<PictureKey> keys = cache->keys();
        for (const PictureKey &key : keys) {
            if (key.row < m_model->rowCount() &&
                written.contains(m_model->gallery().slides.at(key.row).id)) {
                cache->remove(key);
                announce(key);
            }
        }
    }
}

// Those that were made of other sources than their slides have now.
void ImageStore::forgetOthers(int first, int last)
{
    for (Cache *cache : {&m_large, &m_small}) {
        const QList<PictureKey> keys = cache->keys();
        for (const PictureKey &key : keys) {
            if (key.row < first || key.row > last)
                continue;
            if (!entry(key, ImageSources::of(m_model->gallery().slides.at(key.row)))) {
                cache->remove(key);
                announce(key);
            }
        }
    }
}

} // namespace imaging
