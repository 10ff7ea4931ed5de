// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

namespace photos {

/// Gives slides the photos that a reader keeps beside a manifest, in a folder of the manifest's
/// name. Without its ending, a file is named
///
/// - as the canvas: the last part of the slide's id, percent-decoded and without its fragment
///   (`…/canvas/p7` is `p7`), case ignored;
/// - else by the slide's position as the counter shows it, with leading zeros or without (`9`,
///   `09`).
///
/// A canvas's own name goes before a position, and a file that is named as one canvas is not taken
/// for the position of another. Of several files for one slide the first by name wins.
///
/// Where the slide has no photo the file becomes it; where it has one, the file is the first to
/// stand in for it. Only photos directly in the folder count. Returns how many slides got one; a
/// folder that is not there has none. Reads no photo; can run in any thread.
int addStandIns(gallery::Gallery &gallery, const QString &folder);

} // namespace photos
