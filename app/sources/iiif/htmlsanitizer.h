// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace iiif {

/// Sanitises a value that may hold HTML (Presentation 3.0 §4.5). A value that is HTML by the
/// specification's test is parsed as by a browser and written anew with only the elements
/// `a b br i img p small span sub sup`. Other tags are removed and their content stays; scripts,
/// styles, forms, embedded objects and comments are removed with their content. Links keep the
/// schemes http, https and mailto, images http and https. The result is HTML by the same test, or
/// plain text. A value that is not HTML is returned unchanged, to be shown literally; one with more
/// than limits::htmlTags or limits::htmlCharacters is returned as HTML that shows
/// its source literally.
QString sanitised(const QString &value);

/// Removes the control characters that XML 1.0 §2.2 forbids; tab and line breaks stay.
void removeControls(QString &text);

} // namespace iiif
