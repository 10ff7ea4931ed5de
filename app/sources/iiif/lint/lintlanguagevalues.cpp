// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintlanguagevalues.h"

#include "core/gallery/languagemap.h"
#include "core/gallery/richtext.h"
#include "sources/iiif/lint/languagetag.h"
#include "sources/iiif/lint/lintproblem.h"
#include "sources/iiif/lint/lintresource.h"

#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

namespace iiif {

namespace {

bool isAllowed(const QString &element)
{
    static const QSet<QString> allowed{QStringLiteral("a"),     QStringLiteral("b"),
                                       QStringLiteral("br"),    QStringLiteral("i"),
                                       QStringLiteral("img"),   QStringLiteral("p"),
                                       QStringLiteral("sub"),   QStringLiteral("sup"),
                                       QStringLiteral("small"), QStringLiteral("span")};
    return allowed.contains(element);
}

bool isAllowed(const QString &element, const QXmlStreamAttribute &attribute)
{
    const QStringView name = attribute.qualifiedName();
    if (element == u"img")
        return name == u"src" || name == u"alt";
    if (element != u"a" || name != u"href")
        return false;
    const QString scheme = QUrl(attribute.value().toString().trimmed()).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

// The forbidden tag or attribute in a token, as it is written; empty where there is none.
QStringList forbiddenIn(const QXmlStreamReader &xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::StartElement: {
        const QString element = xml.qualifiedName().toString().toLower();
        if (!isAllowed(element))
            return {QStringLiteral("<%1>").arg(element)};
        QStringList found;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (!isAllowed(element, attribute)) {
                found +=
                    QStringLiteral("%1=\"%2\"")
                        .arg(attribute.qualifiedName().toString(), attribute.value().toString());
            }
        }
        return found;
    }
    case QXmlStreamReader::Characters:
        return xml.isCDATA() ? QStringList{QStringLiteral("<![CDATA[")} : QStringList();
    case QXmlStreamReader::Comment:
        return {QStringLiteral("<!--")};
    case QXmlStreamReader::ProcessingInstruction:
        return {QStringLiteral("<?%1").arg(xml.processingInstructionTarget())};
    case QXmlStreamReader::DTD:
        return {QStringLiteral("<!DOCTYPE")};
    default:
        return {};
    }
}

void lintMap(const JsonNode &map, void (*lintValue)(const JsonNode &))
{
    if (map.isAbsent() || !isOfType(map, JsonType::Object))
        return;
    for (const QString &language : map.keys()) {
        const JsonNode values = map[language];
        if (language != gallery::LanguageMap::none() && !isLanguageTag(language))
            values.notice(LintProblem::unknownLanguage(language));
        if (!isOfType(values, JsonType::Array))
            continue;
        for (int i = 0; i < values.size(); ++i) {
            if (isOfType(values.at(i), JsonType::String) && lintValue)
                lintValue(values.at(i));
        }
    }
}

} // namespace

void lintHtml(const JsonNode &value)
{
    const QString html = value.text();
    if (!gallery::isHtml(html))
        return;
    QSet<QString> told;
    QXmlStreamReader xml(html);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        xml.readNext();
        for (const QString &forbidden : forbiddenIn(xml)) {
            if (!told.contains(forbidden))
                value.notice(LintProblem::forbiddenHtml(forbidden));
            told.insert(forbidden);
        }
    }
    if (xml.hasError()) {
        QString reason = xml.errorString();
        if (reason.endsWith(u'.'))
            reason.chop(1);
        value.notice(LintProblem::brokenHtml(reason));
    }
}

void lintLabel(const JsonNode &label)
{
    lintMap(label, nullptr);
}

void lintText(const JsonNode &text)
{
    lintMap(text, lintHtml);
}

void lintStatement(const JsonNode &statement)
{
    if (statement.isAbsent() || !isOfType(statement, JsonType::Object))
        return;
    if (has(statement, QStringLiteral("label")))
        lintLabel(statement[QStringLiteral("label")]);
    if (has(statement, QStringLiteral("value")))
        lintText(statement[QStringLiteral("value")]);
}

} // namespace iiif
