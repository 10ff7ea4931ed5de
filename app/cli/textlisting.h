// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/gallery/gallery.h"

#include <QString>
#include <QStringList>

namespace cli {

/// The output of `--list`: a line for each slide with its position, title and caption, separated by
/// tabs, in the first of these languages that the gallery has. White space within a text becomes
/// one space; no-break spaces stay.
QString listing(const gallery::Gallery &gallery, const QStringList &languages);

/// The same for a collection: a line for each item with its number from 1, its title and its
/// address.
QString listing(const gallery::Collection &collection, const QStringList &languages);

} // namespace cli
