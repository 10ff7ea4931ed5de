// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QStringList>

#include <exiv2/exiv2.hpp>
#include <vector>

/// Properties of several XMP packets in order of precedence: the first packet that has a property
/// provides its whole value. Keys are Exiv2's, such as `Xmp.dc.title`.
namespace photos::xmp {

using Packets = std::vector<Exiv2::XmpData>;

/// Reads a language alternative (ISO 16684-1). `x-default` becomes `none`, unless it repeats
/// another entry, which then comes first. Other properties become `none`.
gallery::LanguageMap texts(const Packets &packets, const char *key);

/// The items of an array, without blank ones; another property is an array of one.
QStringList list(const Packets &packets, const char *key);

QString text(const Packets &packets, const char *key);

/// A field of the first structure in an array, such as `City` of `Xmp.iptcExt.LocationShown`.
/// Namespaces are not compared, because their prefixes differ between files.
QString fieldText(const Packets &packets, const char *listKey, const char *field);

} // namespace photos::xmp
