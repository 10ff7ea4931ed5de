// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/imageprefetcher.h"
#include "imaging/store/imagestore.h"

namespace gallery {
class SlideModel;
}

namespace imaging {

/// The images of the slides of a model, by row: the one place that knows what image a row shows.
/// Which row a slide is in does not matter to the store below. Belongs to the interface thread.
class SlideImages : public ImageStore
{
    Q_OBJECT
public:
    /// The model outlives it.
    explicit SlideImages(gallery::SlideModel *model, QObject *parent = nullptr);
    SlideImages(gallery::SlideModel *model, Bounds bounds, QObject *parent = nullptr);

    const gallery::SlideModel &model() const { return *m_model; }
    /// Empty where there is no such row.
    ImageKey photoKey(int row) const;
    ImageKey thumbnailKey(int row) const;

    /// What is known of a slide's photo. While that is pending, the image is that of the thumbnail
    /// where it has the photo's shape.
    ImageState photo(int row) const;
    ImageState thumbnail(int row) const;

    /// Requests the photo of the slide that the reader is at, to fit into so many device pixels,
    /// and then those of its neighbours.
    void setCurrent(int row, QSize fit);
    /// Of the last setCurrent(); empty before the first.
    QSize fit() const { return m_prefetcher.fit(); }
    void requestThumbnail(int row, QSize fit);
    /// The rows whose thumbnails show, the last included. Requests for others that are not near the
    /// current slide are cancelled.
    void setVisibleRows(int firstRow, int lastRow);

    /// Which of several pictures of one slide is shown, an index in the options of
    /// gallery::choiceLayer(). Unless one was chosen, the first one in the reader's language.
    int choice(int row) const;
    void setChoice(int row, int option);

Q_SIGNALS:
    /// photo() has another answer for this row, which is near the current one.
    void photoChanged(int row);
    /// thumbnail() has another answer for this row, which shows or is near the current one.
    void thumbnailChanged(int row);

private:
    bool isRow(int row) const;
    int firstChoice(int row) const;
    void announce(const ImageKey &key);
    void removeSlides(int firstRow, int lastRow);

    gallery::SlideModel *const m_model;
    ImagePrefetcher m_prefetcher;
    QHash<QString, int> m_choices; ///< by the slide's id
};

} // namespace imaging
