// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languagechoice.h"

#include "core/gallery/languagemap.h"

namespace language {

QString choose(const LanguagePreferences &wishes, const QStringList &available)
{
    for (const QString &wish : {wishes.requested, wishes.remembered}) {
        if (available.contains(wish))
            return wish;
    }
    for (const QString &wish : wishes.desktop) {
        for (const QString &candidate : available) {
            if (gallery::extendsLanguage(wish, candidate))
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
