// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <Qt>

namespace gallery {

/// Whether a language (a BCP 47 tag) is written from right to left; by its script where the tag
/// names one (`az-Arab`), else by the script that it is usually written in.
bool isRightToLeft(const QString &language);

/// Which way the page runs for a reader of these languages: as the gallery says, else as the
/// language in which its captions show, so that a page in Arabic begins at the right. A gallery
/// that runs up or down is laid out as if it said nothing. Captions decide for the whole gallery,
/// so that the page does not turn round from slide to slide: the first that there is, else the
/// first title. What has no language runs as its letters do.
Qt::LayoutDirection pageDirection(const Gallery &gallery, const QStringList &preferences);

} // namespace gallery
