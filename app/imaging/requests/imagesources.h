// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"

#include <QUrl>

namespace imaging {

/// What a slide's picture depends on, so that a change of mere words costs no picture.
struct ImageSources
{
    QList<gallery::Layer> layers;
    QList<gallery::Picture> standIns;
    QList<gallery::Picture> thumbnails;
    QSize size;
    gallery::Slide::Medium medium = gallery::Slide::Medium::Nothing;

    static ImageSources of(const gallery::Slide &slide);
    /// The slide's size counts only where pictures have places on it: a photo that becomes known
    /// while it is shown is still the same.
    friend bool operator==(const ImageSources &one, const ImageSources &other)
    {
        return one.layers == other.layers && one.standIns == other.standIns &&
               one.thumbnails == other.thumbnails && one.medium == other.medium &&
               (one.size == other.size || !one.hasPlaces());
    }

private:
    bool hasPlaces() const;
};

/// Which of a slide's pictures is meant.
enum class Purpose {
    Large,     ///< the one to look at
    Thumbnail, ///< the one that stands for it in rows of many
};

/// One way to come by a slide's picture.
struct Attempt
{
    struct Piece
    {
        gallery::Picture picture;
        QRect target; ///< on the canvas; null for all of it

        friend bool operator==(const Piece &, const Piece &) = default;
    };

    QList<Piece> pieces;  ///< in the order of painting; never empty
    QSize canvas;         ///< what targets count in; empty where unknown
    bool standIn = false; ///< not the photo itself

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// Where an address leads.
enum class Reach {
    Local,   ///< a file or a resource
    Remote,  ///< http or https
    Refused, ///< anything else, which Vitrine never opens
};
Reach reachOf(const QUrl &address);
/// The file or resource of a local address, as QFile takes it.
QString localPath(const QUrl &address);

/// The ways to a slide's picture, best first; none where the slide has no picture, or only remote
/// ones and there is no network. `option` counts among the alternatives of gallery::choiceLayer().
QList<Attempt> attempts(const ImageSources &sources, Purpose purpose, int option, bool network);

} // namespace imaging
