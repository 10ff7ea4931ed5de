// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"

#include <QList>
#include <QString>

#include <memory>

namespace gallery {

/// Galleries and further collections to choose from (a IIIF Collection). Each is read only when it
/// is opened.
struct Collection
{
    struct Item
    {
        enum class Kind { Gallery, Collection };

        QString address; ///< where to read it from; may be empty for one that is embedded
        LanguageMap title;
        Kind kind = Kind::Gallery;
        QList<Picture> thumbnails; ///< may be empty
        QString date;              ///< ISO 8601; empty where unknown
        /// The collection itself where the document holds it, in which case nothing is read from
        /// the address; otherwise null.
        std::shared_ptr<const Collection> embedded = {};
    };

    QString id; ///< the collection's own address
    LanguageMap title;
    LanguageMap introduction; ///< may be empty; values as richtext.h has them
    Statement credit;         ///< may be empty
    Details details;
    QList<Item> items; ///< in the source's order
};

} // namespace gallery
