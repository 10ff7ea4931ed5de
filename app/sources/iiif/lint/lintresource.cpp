// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintresource.h"

#include "sources/iiif/json/jsonvalues.h"
#include "sources/iiif/lint/lintbehavior.h"
#include "sources/iiif/lint/lintlanguagevalues.h"
#include "sources/iiif/lint/lintproblem.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace iiif {

namespace {

const QString resourceLabelKey = QStringLiteral("label");
const QString resourceTypeKey = QStringLiteral("type");

void lintLink(const JsonNode &link)
{
    lintId(link, Id::Any);
    has(link, resourceTypeKey);
    lintLabel(link[resourceLabelKey]);
}

void lintLabelledLink(const JsonNode &link)
{
    has(link, resourceLabelKey);
    lintLink(link);
}

void lintService(const JsonNode &service)
{
    // Services of Image API 1 and 2 have `@id` and `@type` (3.0 §3.3.1).
    const auto either = [&service](const QString &name, const QString &older) {
        return service.contains(older) ? service[older] : service[name];
    };
    const JsonNode id = either(QStringLiteral("id"), QStringLiteral("@id"));
    const JsonNode kind = either(resourceTypeKey, QStringLiteral("@type"));
    if (id.isAbsent())
        id.notice(LintProblem::missingProperty(QStringLiteral("id")));
    if (kind.isAbsent())
        kind.notice(LintProblem::missingProperty(resourceTypeKey));
    else if (kind.isString() && kind.text().startsWith(u"ImageService"))
        has(service, QStringLiteral("profile"));
}

void lintProvider(const JsonNode &provider)
{
    lintId(provider, Id::Any);
    if (has(provider, resourceTypeKey))
        lintWord(provider[resourceTypeKey], {QStringLiteral("Agent")});
    if (has(provider, resourceLabelKey))
        lintLabel(provider[resourceLabelKey]);
    lintList(provider[QStringLiteral("homepage")], lintLabelledLink);
    lintList(provider[QStringLiteral("logo")], lintContent);
    lintList(provider[QStringLiteral("seeAlso")], lintLink);
}

void lintRights(const JsonNode &rights)
{
    static const QRegularExpression known(
        QStringLiteral("^http://(creativecommons\\.org/(licenses|publicdomain)/"
                       "|rightsstatements\\.org/vocab/)\\S+$"));
    if (rights.isAbsent() || !isOfType(rights, JsonType::String))
        return;
    if (!known.match(rights.text()).hasMatch())
        rights.notice(LintProblem::unknownRights(rights.text()));
}

void lintDate(const JsonNode &date)
{
    static const QRegularExpression form(QStringLiteral(
        "^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (date.isAbsent() || !isOfType(date, JsonType::String))
        return;
    const QString text = date.text();
    const bool isInQtsReach = text.indexOf(u'-') == 4;
    if (!form.match(text).hasMatch() ||
        (isInQtsReach && !QDateTime::fromString(text, Qt::ISODate).isValid()))
        date.notice(LintProblem::notADate(text));
}

} // namespace

bool isOfType(const JsonNode &json, JsonType wanted)
{
    const auto check = [&json](bool isRight, const QString &name) {
        if (!isRight)
            json.notice(LintProblem::notOfType(name));
        return isRight;
    };
    switch (wanted) {
    case JsonType::Object:
        return check(json.isObject(), QStringLiteral("object"));
    case JsonType::Array:
        return check(json.isArray(), QStringLiteral("array"));
    case JsonType::String:
        return check(json.isString(), QStringLiteral("string"));
    }
    Q_UNREACHABLE();
}

bool has(const JsonNode &resource, const QString &property)
{
    const JsonNode value = resource[property];
    if (value.isAbsent())
        value.notice(LintProblem::missingProperty(property));
    return !value.isAbsent();
}

void lintWord(const JsonNode &word, const QStringList &allowed)
{
    if (word.isAbsent() || !isOfType(word, JsonType::String))
        return;
    if (!allowed.contains(word.text()))
        word.notice(LintProblem::wrongValue(word.text()));
}

void lintAddress(const JsonNode &address)
{
    if (!isOfType(address, JsonType::String))
        return;
    static const QRegularExpression form(QStringLiteral("^https?://[^\\s/]+\\S*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (!form.match(address.text()).hasMatch())
        address.notice(LintProblem::notHttpId(address.text()));
}

void lintId(const JsonNode &resource, Id kind)
{
    const QString key = QStringLiteral("id");
    if (!has(resource, key))
        return;
    if (kind == Id::OfTheWeb)
        lintAddress(resource[key]);
    else
        isOfType(resource[key], JsonType::String);
}

void lintList(const JsonNode &list, void (*lintMember)(const JsonNode &))
{
    if (list.isAbsent() || !isOfType(list, JsonType::Array))
        return;
    for (int i = 0; i < list.size(); ++i) {
        if (isOfType(list.at(i), JsonType::Object))
            lintMember(list.at(i));
    }
}

void lintContent(const JsonNode &content)
{
    // The built-in galleries name their images by relative addresses.
    const bool isBuiltin = content.context()->resolved(content.id()).startsWith(u"qrc:");
    lintId(content, isBuiltin ? Id::Any : Id::OfTheWeb);
    has(content, resourceTypeKey);
    lintLabel(content[resourceLabelKey]);
    lintList(content[QStringLiteral("service")], lintService);
}

QStringList viewingDirections()
{
    return {QStringLiteral("left-to-right"), QStringLiteral("right-to-left"),
            QStringLiteral("top-to-bottom"), QStringLiteral("bottom-to-top")};
}

void lintResource(const JsonNode &resource, const QString &ownType)
{
    if (has(resource, resourceTypeKey))
        lintWord(resource[resourceTypeKey], {ownType});
    lintLabel(resource[resourceLabelKey]);
    lintText(resource[QStringLiteral("summary")]);
    lintStatement(resource[QStringLiteral("requiredStatement")]);
    lintList(resource[QStringLiteral("metadata")], lintStatement);
    lintRights(resource[QStringLiteral("rights")]);
    lintList(resource[QStringLiteral("provider")], lintProvider);
    lintList(resource[QStringLiteral("homepage")], lintLabelledLink);
    lintList(resource[QStringLiteral("rendering")], lintLabelledLink);
    lintList(resource[QStringLiteral("seeAlso")], lintLink);
    lintList(resource[QStringLiteral("partOf")], lintLink);
    lintList(resource[QStringLiteral("thumbnail")], lintContent);
    lintList(resource[QStringLiteral("service")], lintService);
    lintList(resource[QStringLiteral("services")], lintService);
    lintDate(resource[QStringLiteral("navDate")]);
    lintBehavior(resource[QStringLiteral("behavior")], ownType);
    const JsonNode direction = resource[QStringLiteral("viewingDirection")];
    if (!direction.isAbsent() && ownType == u"Canvas")
        direction.notice(LintProblem::misplaced(QStringLiteral("viewingDirection")));
    else
        lintWord(direction, viewingDirections());
}

} // namespace iiif
