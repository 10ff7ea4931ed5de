// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

/// The words of this room. They are texts of the gallery, chosen by the reader's language at the
/// moment of showing, so they stand in a table and not in the interface's catalogues.
namespace photos {

enum class Label { Date, Place, Position, Camera, Lens, Exposure, Keywords, FileName, Copyright };

gallery::LanguageMap label(Label label);

} // namespace photos
