// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/details.h"

#include <QList>
#include <QString>

namespace gallery {

/// Galleries to choose from, each opened only when it is chosen.
struct Collection
{
    struct Item
    {
        enum class Kind { Gallery, Collection };

        QString address;
        LanguageMap title;
        Kind kind = Kind::Gallery;
        QList<Picture> thumbnails;
        QString date; ///< ISO 8601; empty where unknown
    };

    QString id;
    LanguageMap title;
    LanguageMap introduction;
    Statement credit;
    Details details;
    QList<Item> items;
};

} // namespace gallery
