// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/texts.h"

#include "formats/limits.h"
#include "iiif/html.h"

namespace iiif {

namespace {

using Clean = QString (*)(const QString &);

QString unchanged(const QString &value)
{
    return value;
}

void addValues(gallery::LanguageMap &map, const QString &language, const Json &values, Clean clean)
{
    QStringList texts;
    for (int i = 0; i < values.size(); ++i) {
        const QString text = clean(values.at(i).words());
        if (!text.trimmed().isEmpty())
            texts += text;
    }
    map.add(language, texts);
}

// `{"@value": …, "@language": …}`, as Presentation 2 writes a text with its language.
void addMarkedValue(gallery::LanguageMap &map, const Json &json, Clean clean)
{
    const Json language = json[QStringLiteral("@language")];
    const QString tag = language.isString() ? language.text() : QString();
    addValues(map, tag.isEmpty() ? gallery::LanguageMap::none() : tag,
              json[QStringLiteral("@value")], clean);
}

void addMap(gallery::LanguageMap &map, const Json &json, Clean clean)
{
    const QStringList languages = json.keys();
    if (languages.size() > formats::limits::languages)
        json.notice(formats::Problem::Kind::TooManyLanguages, {}, formats::limits::languages);
    for (const QString &language :
         languages.first(qMin(languages.size(), formats::limits::languages)))
        addValues(map, language, json[language], clean);
}

gallery::LanguageMap readMap(const Json &json, Clean clean)
{
    gallery::LanguageMap map;
    const int count = qMin(json.size(), formats::limits::languageValues);
    for (int i = 0; i < count; ++i) {
        const Json item = json.at(i);
        if (item.contains(QStringLiteral("@value")))
            addMarkedValue(map, item, clean);
        else if (item.isObject())
            addMap(map, item, clean);
        else if (!item.isArray())
            addValues(map, gallery::LanguageMap::none(), item, clean);
        else
            item.notice(formats::Problem::Kind::WrongType, QStringLiteral("string"));
    }
    return map;
}

} // namespace

gallery::LanguageMap readLabel(const Json &json)
{
    return readMap(json, unchanged);
}

gallery::LanguageMap readText(const Json &json)
{
    return readMap(json, sanitised);
}

gallery::Statement readStatement(const Json &json)
{
    if (!json.isObject() || json.contains(QStringLiteral("@value")))
        return {{}, readText(json)};
    return {readLabel(json[QStringLiteral("label")]), readText(json[QStringLiteral("value")])};
}

} // namespace iiif
