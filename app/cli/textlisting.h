// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/gallery/gallery.h"

#include <QString>
#include <QStringList>

namespace cli {

/// What `--list` prints: a line a slide with its position, title and caption, separated by tabs, in
/// the first of these languages that the gallery has. White space inside a text is one space, a
/// no-break space stays what it is.
QString listing(const gallery::Gallery &gallery, const QStringList &languages);

/// The same of a collection: a line an item with its number from 1, its title and its address.
QString listing(const gallery::Collection &collection, const QStringList &languages);

} // namespace cli
