// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidewording.h"

namespace gallery {

bool fitsLanguage(const QString &tag, const QString &preference)
{
    return !tag.isEmpty() && !preference.isEmpty() &&
           (extendsLanguage(tag, preference) || extendsLanguage(preference, tag));
}

} // namespace gallery
