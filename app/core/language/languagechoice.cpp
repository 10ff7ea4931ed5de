// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languagechoice.h"

#include "core/gallery/languagemap.h"

namespace language {

QString choose(const LanguagePreferences &preferred, const QStringList &available)
{
    for (const QString &wanted : {preferred.requested, preferred.remembered}) {
        if (available.contains(wanted))
            return wanted;
    }
    for (const QString &wanted : preferred.desktop) {
        for (const QString &candidate : available) {
            if (gallery::extendsLanguage(wanted, candidate))
                return candidate;
        }
    }
    return QStringLiteral("fr");
}

QString next(const QString &language, const QStringList &available)
{
    return available.at((available.indexOf(language) + 1) % available.size());
}

QStringList preferences(const QString &language, const QStringList &desktop,
                        const QString &captions)
{
    QStringList ordered = desktop;
    for (const QString &first : {language, captions}) {
        if (first.isEmpty())
            continue;
        ordered.removeAll(first);
        ordered.prepend(first);
    }
    return ordered;
}

} // namespace language
