// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

namespace photos {

/// Adds photos from a folder to the slides of a gallery, as substitutes for photos that the gallery
/// lacks or that are not available. A file belongs to a slide if its name without the extension is
///
/// - the last part of the slide's id, percent-decoded and without its fragment (`p7` for
/// `…/canvas/p7`), ignoring case;
/// - else the slide's position as in the counter, with or without leading zeros (`9`, `09`).
///
/// A match by id has precedence, and a file that matches one slide's id is not used for the
/// position of another. Of several files for one slide the first by name is used.
///
/// The file becomes the photo of a slide without one, else its first substitute. Only photos
/// directly in the folder count. Returns the number of slides that got a file; 0 if there is no
/// such folder. Opens no file. Any thread.
int addSubstitutes(gallery::Gallery &gallery, const QString &folder);

} // namespace photos
