// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/gallery/gallery.h"

#include <QByteArray>

namespace cli {

/// What `--list=json` prints, for programs to read: UTF-8, indented, with a line break at its end.
/// Its form is a promise; vitrine(1) describes it, and members are only ever added to it. Slides
/// and chapters are in the gallery's own order: put it into its chosen one (Gallery::inOrder)
/// before.
QByteArray jsonListing(const gallery::Gallery &gallery);

/// The same of a collection.
QByteArray jsonListing(const gallery::Collection &collection);

} // namespace cli
