// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/languagevalues.h"

#include "core/errors/limits.h"
#include "sources/iiif/documentproblem.h"
#include "sources/iiif/htmlsanitizer.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/json/jsonproblem.h"

#include <QSet>

namespace iiif {

namespace {

using Clean = QString (*)(const QString &);

QString plain(const QString &value)
{
    QString text = value;
    removeControls(text);
    return text;
}

// `{"@value": …, "@language": …}`, as Presentation 2 writes a text with its language (2.1 §4.3), or
// the same without `@`, as the bodies of annotations have it. A statement has a label too.
bool isMarked(const JsonNode &json)
{
    return json.contains(QStringLiteral("@value")) || json.contains(QStringLiteral("@language")) ||
           (json.contains(QStringLiteral("value")) && json.contains(QStringLiteral("language")) &&
            !json.contains(QStringLiteral("label")));
}

// A member of such a text, with or without `@` in its name.
JsonNode marked(const JsonNode &text, const QString &name)
{
    const JsonNode written = text[u'@' + name];
    return written.isAbsent() ? text[name] : written;
}

// An object with a label or an id in place of a text. `id` without `@` is the tag of Indonesian.
bool isNamedThing(const JsonNode &json)
{
    return json.contains(QStringLiteral("@id")) || json.contains(QStringLiteral("label"));
}

class TextReader
{
public:
    explicit TextReader(Clean clean)
        : m_clean(clean)
    {}

    gallery::LanguageMap read(const JsonNode &json);

private:
    void readItem(const JsonNode &item);
    bool add(const QString &language, const JsonNode &values);

    const Clean m_clean;
    gallery::LanguageMap m_map;
    QSet<QString> m_languages;
    bool m_isFull = false;
};

gallery::LanguageMap TextReader::read(const JsonNode &json)
{
    const int count = qMin(json.size(), limits::languageValues);
    for (int i = 0; i < count && !m_isFull; ++i) {
        const JsonNode item = json.at(i);
        if (item.isArray())
            item.notice(JsonProblem::wrongType(QStringLiteral("string")));
        else if (isNamedThing(item))
            readItem(item[item.contains(QStringLiteral("label")) ? QStringLiteral("label")
                                                                 : QStringLiteral("@id")]);
        else
            readItem(item);
    }
    return std::move(m_map);
}

void TextReader::readItem(const JsonNode &item)
{
    if (isMarked(item)) {
        const JsonNode language = marked(item, QStringLiteral("language"));
        add(language.isString() ? language.text() : QString(),
            marked(item, QStringLiteral("value")));
    } else if (item.isObject()) {
        for (const QString &language : item.keys()) {
            if (!add(language, item[language]))
                return;
        }
    } else {
        add({}, item);
    }
}

bool TextReader::add(const QString &language, const JsonNode &values)
{
    const QString tag = language.isEmpty() ? gallery::LanguageMap::none() : language;
    if (m_languages.size() >= errors::limits::languages && !m_languages.contains(tag)) {
        values.notice(DocumentProblem::tooManyLanguages(errors::limits::languages));
        m_isFull = true;
        return false;
    }
    m_languages.insert(tag);
    QStringList texts;
    for (int i = 0; i < qMin(values.size(), limits::languageValues); ++i) {
        const QString text = m_clean(values.at(i).scalarText());
        if (!text.trimmed().isEmpty())
            texts += text;
    }
    m_map.add(tag, texts);
    return true;
}

} // namespace

gallery::LanguageMap readLabel(const JsonNode &json)
{
    return TextReader(plain).read(json);
}

gallery::LanguageMap readText(const JsonNode &json)
{
    return TextReader(sanitised).read(json);
}

gallery::Statement readStatement(const JsonNode &json)
{
    if (!json.isObject() || isMarked(json))
        return {{}, readText(json)};
    gallery::LanguageMap value = readText(json[QStringLiteral("value")]);
    if (value.isEmpty())
        return {};
    return {readLabel(json[QStringLiteral("label")]), std::move(value)};
}

} // namespace iiif
