// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

#include <QList>

namespace recommendations {

/// A gallery, or a collection of galleries, to go on with.
struct Recommendation
{
    enum class Reason {
        PointedTo,  ///< the gallery that is open names it, or comes from the same collection
        Unfinished, ///< it was begun
        Neighbour,  ///< it lies in the same folder
        BuiltIn,
    };

    Reason reason = Reason::PointedTo;
    history::GalleryCard card; ///< slides is 0 where their number is not known
    QString id = {};           ///< of the gallery; empty where it was not read
    int galleries = 0;         ///< of a collection that was read; else 0
};

/// At most so many, in the order of the groups. As many as can come from each group do before one
/// of them takes more than its part, so that a long collection leaves room for the rest.
QList<Recommendation> pick(const QList<QList<Recommendation>> &groups, int most);

/// The form of an address by which two are compared.
QString comparable(const QString &address);

} // namespace recommendations
