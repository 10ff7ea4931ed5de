// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace iiif {

/// A caption's or credit's value made safe to show (IIIF Presentation 3.0 §4.5). What is HTML by
/// the specification's test is parsed as a browser would and written anew with only
/// `a b br i img p small span sub sup`; other tags go and their words stay; scripts, styles, forms,
/// embedded objects and comments go whole. Links keep http, https and mailto addresses, pictures
/// http and https ones; one without an address keeps its words. The result is still HTML by that
/// test, or plain text. What is not HTML comes back as it is, to be shown literally; markup beyond
/// errors::limits::htmlTags or errors::limits::htmlCharacters is shown literally too, as HTML
/// that says so.
QString sanitised(const QString &value);

/// Takes out the characters that no text on a screen has use for, and no XML document may hold.
void removeControls(QString &text);

} // namespace iiif
