// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"

#include <QList>
#include <QString>

#include <memory>

namespace gallery {

/// Galleries and further collections to choose from, each opened only when it is chosen.
struct Collection
{
    struct Item
    {
        enum class Kind { Gallery, Collection };

        QString address; ///< may be empty for a collection that is embedded
        LanguageMap title;
        Kind kind = Kind::Gallery;
        QList<Picture> thumbnails;
        QString date; ///< ISO 8601; empty where unknown
        /// The collection itself where the document holds it, in which case nothing is read from
        /// the address; otherwise null.
        std::shared_ptr<const Collection> embedded = {};
    };

    QString id;
    LanguageMap title;
    LanguageMap introduction;
    Statement credit;
    Details details;
    QList<Item> items;
};

} // namespace gallery
