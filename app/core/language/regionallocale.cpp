// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/regionallocale.h"

#include <QByteArray>

namespace language {

QLocale regionalLocale(const QString &language)
{
    const QLocale own(language);
    // As the C library reads them: LC_ALL outweighs the others.
    for (const char *variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        const QLocale desktop(value);
        if (value.contains(u'_') && desktop.language() == own.language())
            return desktop;
        if (!value.isEmpty() && qstrcmp(variable, "LC_ALL") == 0)
            break;
    }
    switch (own.language()) {
    case QLocale::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    case QLocale::French:
        return {QLocale::French, QLocale::France};
    default:
        return own;
    }
}

} // namespace language
