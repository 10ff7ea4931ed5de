// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languagenames.h"

#include "core/gallery/languagemap.h"
#include "core/language/catalogues.h"

#include <QStringList>

namespace language {

namespace {

struct Name
{
    const char *tag; ///< in lower case
    const char *english;
};

// Languages that galleries are likely to have. Others show their own name.
constexpr Name names[] = {
    {"ar", QT_TRANSLATE_NOOP("language::LanguageNames", "Arabic")},
    {"bg", QT_TRANSLATE_NOOP("language::LanguageNames", "Bulgarian")},
    {"bn", QT_TRANSLATE_NOOP("language::LanguageNames", "Bengali")},
    {"br", QT_TRANSLATE_NOOP("language::LanguageNames", "Breton")},
    {"ca", QT_TRANSLATE_NOOP("language::LanguageNames", "Catalan")},
    {"cs", QT_TRANSLATE_NOOP("language::LanguageNames", "Czech")},
    {"cy", QT_TRANSLATE_NOOP("language::LanguageNames", "Welsh")},
    {"da", QT_TRANSLATE_NOOP("language::LanguageNames", "Danish")},
    {"de", QT_TRANSLATE_NOOP("language::LanguageNames", "German")},
    {"el", QT_TRANSLATE_NOOP("language::LanguageNames", "Greek")},
    {"en", QT_TRANSLATE_NOOP("language::LanguageNames", "English")},
    {"eo", QT_TRANSLATE_NOOP("language::LanguageNames", "Esperanto")},
    {"es", QT_TRANSLATE_NOOP("language::LanguageNames", "Spanish")},
    {"et", QT_TRANSLATE_NOOP("language::LanguageNames", "Estonian")},
    {"eu", QT_TRANSLATE_NOOP("language::LanguageNames", "Basque")},
    {"fa", QT_TRANSLATE_NOOP("language::LanguageNames", "Persian")},
    {"fi", QT_TRANSLATE_NOOP("language::LanguageNames", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("language::LanguageNames", "French")},
    {"ga", QT_TRANSLATE_NOOP("language::LanguageNames", "Irish")},
    {"gl", QT_TRANSLATE_NOOP("language::LanguageNames", "Galician")},
    {"grc", QT_TRANSLATE_NOOP("language::LanguageNames", "ancient Greek")},
    {"he", QT_TRANSLATE_NOOP("language::LanguageNames", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("language::LanguageNames", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("language::LanguageNames", "Croatian")},
    {"hu", QT_TRANSLATE_NOOP("language::LanguageNames", "Hungarian")},
    {"hy", QT_TRANSLATE_NOOP("language::LanguageNames", "Armenian")},
    {"id", QT_TRANSLATE_NOOP("language::LanguageNames", "Indonesian")},
    {"is", QT_TRANSLATE_NOOP("language::LanguageNames", "Icelandic")},
    {"it", QT_TRANSLATE_NOOP("language::LanguageNames", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("language::LanguageNames", "Japanese")},
    {"ka", QT_TRANSLATE_NOOP("language::LanguageNames", "Georgian")},
    {"ko", QT_TRANSLATE_NOOP("language::LanguageNames", "Korean")},
    {"la", QT_TRANSLATE_NOOP("language::LanguageNames", "Latin")},
    {"lt", QT_TRANSLATE_NOOP("language::LanguageNames", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("language::LanguageNames", "Latvian")},
    {"mn", QT_TRANSLATE_NOOP("language::LanguageNames", "Mongolian")},
    {"nb", QT_TRANSLATE_NOOP("language::LanguageNames", "Norwegian")},
    {"nl", QT_TRANSLATE_NOOP("language::LanguageNames", "Dutch")},
    {"nn", QT_TRANSLATE_NOOP("language::LanguageNames", "Norwegian Nynorsk")},
    {"no", QT_TRANSLATE_NOOP("language::LanguageNames", "Norwegian")},
    {"pl", QT_TRANSLATE_NOOP("language::LanguageNames", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("language::LanguageNames", "Portuguese")},
    {"ro", QT_TRANSLATE_NOOP("language::LanguageNames", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("language::LanguageNames", "Russian")},
    {"sk", QT_TRANSLATE_NOOP("language::LanguageNames", "Slovak")},
    {"sl", QT_TRANSLATE_NOOP("language::LanguageNames", "Slovenian")},
    {"sq", QT_TRANSLATE_NOOP("language::LanguageNames", "Albanian")},
    {"sr", QT_TRANSLATE_NOOP("language::LanguageNames", "Serbian")},
    {"sv", QT_TRANSLATE_NOOP("language::LanguageNames", "Swedish")},
    {"ta", QT_TRANSLATE_NOOP("language::LanguageNames", "Tamil")},
    {"th", QT_TRANSLATE_NOOP("language::LanguageNames", "Thai")},
    {"tr", QT_TRANSLATE_NOOP("language::LanguageNames", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("language::LanguageNames", "Ukrainian")},
    {"ur", QT_TRANSLATE_NOOP("language::LanguageNames", "Urdu")},
    {"vi", QT_TRANSLATE_NOOP("language::LanguageNames", "Vietnamese")},
    {"zh", QT_TRANSLATE_NOOP("language::LanguageNames", "Chinese")},
    {"zh-hans", QT_TRANSLATE_NOOP("language::LanguageNames", "simplified Chinese")},
    {"zh-hant", QT_TRANSLATE_NOOP("language::LanguageNames", "traditional Chinese")},
};

bool isLanguage(const QString &tag)
{
    return !tag.isEmpty() && tag != gallery::LanguageMap::none();
}

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name.replace(0, 1, name.left(1).toUpper());
    return name;
}

// The part of a tag that names a region: two letters or three digits (BCP 47 §2.2.4).
QString regionOf(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    for (const QString &part : parts.mid(1)) {
        if (part.size() == 1)
            break; // private use or an extension follows (BCP 47 §2.2.6, §2.2.7)
        if (part.size() == 2 || (part.size() == 3 && part.at(0).isDigit()))
            return part.toUpper();
    }
    return {};
}

// Four letters (§2.2.3), such as `Hant`.
QString scriptOf(const QString &tag)
{
    const QString part = tag.section(u'-', 1, 1);
    return part.size() == 4 && part.at(0).isLetter() ? capitalised(part.toLower()) : QString();
}

QString withNote(const QString &name, const QString &note)
{
    return note.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, note);
}

} // namespace

QLocale localeOf(const QString &tag)
{
    return isLanguage(tag) ? QLocale(tag) : QLocale::c();
}

QString LanguageNames::native(const QString &tag)
{
    const QString plain = nativeName(tag.section(u'-', 0, 0));
    if (!isLanguage(tag) || plain.isEmpty())
        return tag;
    const QLocale locale(tag);
    const QString script = scriptOf(tag);
    const QString region = regionOf(tag);
    // QLocale replaces an unknown locale by another one of the language, or by the C locale.
    const bool isKnown = locale.language() == QLocale::codeToLanguage(tag.section(u'-', 0, 0)) &&
                         (script.isEmpty() || QLocale::scriptToCode(locale.script()) == script);
    const QString name = isKnown && !script.isEmpty() ? capitalised(locale.nativeLanguageName())
                                                      : withNote(plain, script);
    if (region.isEmpty())
        return name.isEmpty() ? withNote(plain, script) : name;
    const bool hasRegion = QLocale::territoryToCode(locale.territory()) == region;
    return withNote(name, isKnown && hasRegion ? locale.nativeTerritoryName() : region);
}

QString LanguageNames::spoken(const QString &tag)
{
    const QString sought = tag.toLower();
    for (QString part = sought; !part.isEmpty(); part = part.section(u'-', 0, -2)) {
        for (const Name &name : names) {
            if (part != QLatin1String(name.tag))
                continue;
            const QString script = part == sought.section(u'-', 0, 0) ? scriptOf(tag) : QString();
            const QString note = QStringList{script, regionOf(tag)}.join(u' ').trimmed();
            return withNote(tr(name.english), note);
        }
        if (!part.contains(u'-'))
            break;
    }
    return native(tag);
}

Qt::LayoutDirection directionOf(const QString &tag, const QString &words)
{
    static const QStringList leftToRight{QStringLiteral("Latn"), QStringLiteral("Cyrl")};
    if (leftToRight.contains(scriptOf(tag)))
        return Qt::LeftToRight;
    const QLocale locale = localeOf(tag);
    if (locale.language() == QLocale::C)
        return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    return locale.textDirection();
}

} // namespace language
