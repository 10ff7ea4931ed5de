// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QStringList>

#include <exiv2/exiv2.hpp>
#include <vector>

/// Properties of several XMP packets, best first: the first that has one gives all of it. Keys are
/// Exiv2's, such as `Xmp.dc.title`.
namespace photos::xmp {

using Packets = std::vector<Exiv2::XmpData>;

/// A language alternative with `x-default` as `none`, unless it only repeats another entry, which
/// then comes first as the text's main language. Other properties are `none`.
gallery::LanguageMap texts(const Packets &packets, const char *key);

/// The items of a list, without blank ones; other properties are lists of one.
QStringList list(const Packets &packets, const char *key);

QString text(const Packets &packets, const char *key);

/// A field of the first structure in a list, such as `City` of `Xmp.iptcExt.LocationShown`.
/// Its namespace is not compared, as its prefix is the file's own.
QString fieldText(const Packets &packets, const char *listKey, const char *field);

} // namespace photos::xmp
