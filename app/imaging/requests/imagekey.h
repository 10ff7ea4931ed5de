// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"

#include <QHash>
#include <QSet>

namespace imaging {

/// What an image is for.
enum class Purpose {
    Large,     ///< the photo to look at
    Thumbnail, ///< what stands for it in rows of many
};

/// What an image is made of. Slides with equal keys show the same image, which is loaded and kept
/// once. Making and comparing keys is cheap: their lists are shared with those of the slide.
struct ImageKey
{
    Purpose purpose = Purpose::Large;
    QList<gallery::Layer> layers; ///< of the photo, in the order of painting
    int option = 0; ///< index of the one shown among the options of gallery::choiceLayer(layers)
    QList<gallery::Picture> substitutes; ///< used where the photo cannot be had, best first
    QList<gallery::Picture> thumbnails;  ///< used before the photo, best first
    /// What the targets of the layers count in; empty where there are none: a photo whose size
    /// becomes known while it is shown is still the same.
    QSize canvas;

    /// An option out of range becomes the nearest one.
    static ImageKey of(const gallery::Slide &slide, Purpose purpose, int option = 0);
    /// A thumbnail made of the first of these pictures that can be had.
    static ImageKey thumbnailOf(const QList<gallery::Picture> &pictures);

    /// Whether there is nothing to make an image of.
    bool isEmpty() const
    {
        return layers.isEmpty() && substitutes.isEmpty() && thumbnails.isEmpty();
    }
    /// Whether one of the pictures comes from one of these files.
    bool usesAnyOf(const QSet<QString> &files) const;

    friend bool operator==(const ImageKey &, const ImageKey &) = default;
};

size_t qHash(const ImageKey &key, size_t seed = 0);

} // namespace imaging
