// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"
#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace gallery {

/// One photo, or what stands for it, with its texts in every language that the gallery has.
struct Slide
{
    /// What the source has to show here. Only pictures are shown; the rest keeps its place.
    enum class Medium { Picture, Sound, Video, Text, Nothing };

    QString id; ///< unique in its gallery; in IIIF the canvas's address, else the photo's path
    LanguageMap title;   ///< plain text; may be empty
    LanguageMap caption; ///< values as richtext.h has them; may be empty
    Statement credit;    ///< empty where the gallery's credit is the slide's too
    QSize size; ///< in the source's pixels or units, for the shape only; empty where unknown
    Medium medium = Medium::Nothing;
    QList<Layer> layers;       ///< the photo; empty where there is none
    QList<Picture> standIns;   ///< shown where the photo cannot be had, best first
    QList<Picture> thumbnails; ///< small ones that the source offers
    LanguageMap alternative;   ///< the photo in words, for those who cannot see it
    QList<Remark> remarks;     ///< in the source's order
    QStringList remarkPages;   ///< addresses that hold more remarks, not yet read
    QStringList paintingPages; ///< addresses that hold the photo's layers, not yet read
    Details details;

    friend bool operator==(const Slide &, const Slide &) = default;
};

} // namespace gallery
