// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/gallery/gallery.h"

#include <QByteArray>

namespace cli {

/// The output of `--list=json`: UTF-8, indented, with a final line break. The format is stable and
/// described in vitrine(1); members are only ever added. Slides and chapters are in the gallery's
/// own order: apply Gallery::inOrder() before.
QByteArray jsonListing(const gallery::Gallery &gallery);

/// The same for a collection.
QByteArray jsonListing(const gallery::Collection &collection);

} // namespace cli
