// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/slideimages.h"

#include "core/gallery/slidemodel.h"
#include "imaging/decode/imageshape.h"

namespace imaging {

SlideImages::SlideImages(gallery::SlideModel *model, QObject *parent)
    : SlideImages(model, Bounds(), parent)
{}

SlideImages::SlideImages(gallery::SlideModel *model, Bounds bounds, QObject *parent)
    : ImageStore(bounds, parent)
    , m_model(model)
    , m_prefetcher(this)
{
    connect(this, &ImageStore::changed, this, &SlideImages::announce);
    // The files of another gallery, and of slides that are gone, are no longer watched: what is
    // kept of them may become outdated. Before the change, as views ask again right after it.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        clear();
        m_choices.clear();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeSlides(first, last); });
}

bool SlideImages::isRow(int row) const
{
    return row >= 0 && row < m_model->rowCount();
}

ImageKey SlideImages::photoKey(int row) const
{
    return isRow(row) ? ImageKey::of(m_model->gallery().slides.at(row), Purpose::Large, choice(row))
                      : ImageKey();
}

ImageKey SlideImages::thumbnailKey(int row) const
{
    ImageKey key;
    key.purpose = Purpose::Thumbnail;
    return isRow(row) ? ImageKey::of(m_model->gallery().slides.at(row), Purpose::Thumbnail,
                                     firstChoice(row))
                      : key;
}

ImageState SlideImages::photo(int row) const
{
    const ImageKey key = photoKey(row);
    ImageState photo = state(key);
    if (photo.state != ImageState::State::Pending || key.option != firstChoice(row))
        return photo;
    const ImageState preview = thumbnail(row);
    if (preview.state != ImageState::State::Ready || preview.standIn)
        return photo;
    const gallery::Slide &slide = m_model->gallery().slides.at(row);
    const bool isSameShape = slide.size.isEmpty() ? slide.thumbnails.isEmpty() // made of the photo
                                                  : isOfShape(preview.image.size(), slide.size);
    if (isSameShape)
        photo.image = preview.image;
    return photo;
}

ImageState SlideImages::thumbnail(int row) const
{
    return state(thumbnailKey(row));
}

void SlideImages::setCurrent(int row, QSize fit)
{
    if (isRow(row) && !fit.isEmpty())
        m_prefetcher.setCurrent(row, fit);
}

void SlideImages::requestThumbnail(int row, QSize fit)
{
    request(thumbnailKey(row), fit, Urgency::Visible);
}

void SlideImages::setVisibleRows(int firstRow, int lastRow)
{
    m_prefetcher.setVisible(firstRow, lastRow);
}

int SlideImages::choice(int row) const
{
    const int first = firstChoice(row);
    return m_choices.isEmpty() || !isRow(row)
               ? first
               : m_choices.value(m_model->gallery().slides.at(row).id, first);
}

void SlideImages::setChoice(int row, int option)
{
    if (!isRow(row) || choice(row) == option)
        return;
    const ImageKey before = photoKey(row);
    m_choices.insert(m_model->gallery().slides.at(row).id, option);
    cancel([&before](const LoadRequest &request) { return request.key == before; });
    Q_EMIT photoChanged(row);
}

int SlideImages::firstChoice(int row) const
{
    if (!isRow(row))
        return 0;
    const QList<gallery::Layer> &layers = m_model->gallery().slides.at(row).layers;
    const int layer = gallery::choiceLayer(layers);
    return layer < 0 ? 0 : gallery::firstOption(layers.at(layer), m_model->languages());
}

void SlideImages::announce(const ImageKey &key)
{
    if (key.purpose == Purpose::Large) {
        for (const int row : m_prefetcher.photoRows()) {
            if (photoKey(row) == key)
                Q_EMIT photoChanged(row);
        }
        return;
    }
    const int current = m_prefetcher.current();
    for (const int row : m_prefetcher.thumbnailRows()) {
        if (!(thumbnailKey(row) == key))
            continue;
        Q_EMIT thumbnailChanged(row);
        if (row == current && photo(row).state == ImageState::State::Pending)
            Q_EMIT photoChanged(row); // its preview
    }
}

void SlideImages::removeSlides(int firstRow, int lastRow)
{
    QSet<ImageKey> removed;
    for (int row = firstRow; row <= lastRow; ++row)
        removed << photoKey(row) << thumbnailKey(row);
    remove(removed);
}

} // namespace imaging

#include "moc_slideimages.cpp"
