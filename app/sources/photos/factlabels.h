// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

/// Labels of photo metadata. They are texts of the gallery, shown in the language of its captions,
/// so they are language maps and not in the interface's catalogues.
namespace photos {

enum class Label {
    Date,
    Place,
    Position,
    Camera,
    Lens,
    Exposure,
    Keywords,
    Rating,
    FileName,
    Copyright
};

gallery::LanguageMap label(Label label);

} // namespace photos
