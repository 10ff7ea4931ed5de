// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <Qt>

namespace gallery {

/// Whether a language (a BCP 47 tag) is written from right to left; by its script where the tag
/// names one (`az-Arab`), else by the script that it is usually written in.
bool isRightToLeft(const QString &language);

/// The direction of the page for a reader of these languages (BCP 47 tags, best first): what the
/// gallery states, else that of the language in which the first caption shows, or where there is
/// none the first title. One text decides for the whole gallery, so that the page has the same
/// direction on every slide. A text without a language has the direction of its letters. A gallery
/// that runs up or down is laid out as if it stated nothing.
Qt::LayoutDirection pageDirection(const Gallery &gallery, const QStringList &preferences);

} // namespace gallery
