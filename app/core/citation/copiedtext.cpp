// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/citation/copiedtext.h"

#include "core/gallery/languagemap.h"

namespace citation {

QString inLanguage(const QString &html, const QString &tag)
{
    const bool isKnown = !tag.isEmpty() && tag != gallery::LanguageMap::none();
    return isKnown ? QStringLiteral("<div lang=\"%1\" dir=\"auto\">%2</div>")
                         .arg(tag.toHtmlEscaped(), html)
                   : QStringLiteral("<div dir=\"auto\">%1</div>").arg(html);
}

} // namespace citation
