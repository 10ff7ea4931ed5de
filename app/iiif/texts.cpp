// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/texts.h"

#include "formats/limits.h"
#include "iiif/html.h"

namespace iiif {

namespace {

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
        for (int i = 0; i < values.size(); ++i) {
            if (const QString text = clean(values.at(i).text()); !text.isEmpty())
                texts += text;
        }
        map.add(language, texts);
    };
    if (json.isObject()) {
        const QStringList languages = json.keys();
        if (languages.size() > formats::limits::languages)
            json.notice(formats::Problem::Kind::TooManyLanguages, {}, formats::limits::languages);
        for (const QString &language :
             languages.first(qMin(languages.size(), formats::limits::languages)))
            add(language, json[language]);
    } else if (json.isString()) {
        add(gallery::LanguageMap::none(), json);
    } else if (!json.isAbsent()) {
        json.notice(formats::Problem::Kind::WrongType, QStringLiteral("object"));
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

} // namespace iiif
