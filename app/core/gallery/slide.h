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

/// One photo, or a substitute for it, with its texts in all languages of the gallery.
struct Slide
{
    /// The kind of content that the source has for the slide. Only pictures are shown; a slide with
    /// other content shows the placeholder.
    enum class Medium { Picture, Sound, Video, Text, Nothing };

    QString id; ///< unique in its gallery; in IIIF the canvas's address, else the photo's path
    LanguageMap title;   ///< plain text; may be empty
    LanguageMap caption; ///< values as in richtext.h; may be empty
    Statement credit;    ///< empty if the gallery's credit applies
    QSize size; ///< in the source's pixels or units, only for the aspect ratio; empty if unknown
    Medium medium = Medium::Nothing;
    QList<Layer> layers;        ///< of the photo, from the lowest; empty if there is none
    QList<Picture> substitutes; ///< shown if the photo is not available, best first
    QList<Picture> thumbnails;  ///< small pictures that the source offers
    LanguageMap alternative;    ///< alternative text of the photo (WCAG 1.1.1)
    QList<Remark> remarks;      ///< in the source's order
    QStringList remarkPages; ///< addresses of annotation pages with further remarks, not read yet
    QStringList
        paintingPages; ///< addresses of annotation pages with the photo's layers, not read yet
    Details details;

    friend bool operator==(const Slide &, const Slide &) = default;
};

} // namespace gallery
