// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

#include <QList>

namespace recommendations {

/// A gallery or collection that the reader may open next.
struct Recommendation
{
    enum class Reason {
        Linked,     ///< linked from the open gallery, or in the same collection
        Unfinished, ///< partly seen
        Neighbour,  ///< in the same folder
        BuiltIn,
    };

    Reason reason = Reason::Linked;
    history::GalleryCard card; ///< `slides` is 0 if their number is unknown
    QString id = {};           ///< of the gallery; empty if it was not read
    int galleries = 0;         ///< number of galleries in a collection that was read; else 0
};

/// Chooses at most `most` recommendations, in the order of the groups. Takes one of each group in
/// turn, so that a long group leaves room for the others.
QList<Recommendation> pick(const QList<QList<Recommendation>> &groups, int most);

/// The normalised form of an address, to compare addresses by.
QString comparable(const QString &address);

} // namespace recommendations
