// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/texts.h"

#include "formats/html.h"

namespace formats
{

namespace
{

QString literal(const QString &value)
{
    return value;
}

// A language map (§4.4); a bare string is taken as one without a language.
gallery::LanguageMap readMap(const Json &json, QString (*clean)(const QString &))
{
    gallery::LanguageMap map;
    const auto add = [&map, clean](const QString &language, const Json &values) {
        QStringList texts;
        for (const Json &value : values.members()) {
            if (const QString text = clean(value.text()); !text.isEmpty())
                texts += text;
        }
        map.add(language, texts);
    };
    if (json.isObject()) {
        for (const QString &language : json.keys())
            add(language, json[language]);
    } else if (json.isString()) {
        add(gallery::LanguageMap::none(), json);
    } else if (!json.isAbsent()) {
        json.notice(Problem::Kind::WrongType, QStringLiteral("object"));
    }
    return map;
}

} // namespace

gallery::LanguageMap readLabel(const Json &json)
{
    return readMap(json, literal);
}

gallery::LanguageMap readText(const Json &json)
{
    return readMap(json, sanitised);
}

gallery::Statement readStatement(const Json &json)
{
    return {readLabel(json[QStringLiteral("label")]), readText(json[QStringLiteral("value")])};
}

} // namespace formats
