// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/resourceproperties.h"

#include "sources/iiif/contentresources.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/languagevalues.h"

#include <QUrl>

namespace iiif {

namespace {

bool mayBeOpened(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

bool namesPresentation(const QString &text)
{
    return text.contains(QLatin1String("://iiif.io/api/presentation/"));
}

// The format of a link. A IIIF manifest or collection that is known by its type or profile alone
// gets the media type with that profile (3.0 §6.3).
QString formatOf(const JsonNode &item)
{
    const QString format = item[QStringLiteral("format")].text();
    if (namesPresentation(format))
        return format;
    const QString profile = item[QStringLiteral("profile")].text();
    const QString type = item.type();
    if (namesPresentation(profile))
        return QStringLiteral("application/ld+json;profile=\"%1\"").arg(profile);
    if (type == u"Manifest" || type == u"Collection")
        return QStringLiteral("application/ld+json;profile=\"http://iiif.io/api/presentation/3/"
                              "context.json\"");
    return format;
}

QList<gallery::Link> readLinks(const JsonNode &json)
{
    QList<gallery::Link> links;
    const int count = qMin(json.size(), limits::entries);
    for (int i = 0; i < count; ++i) {
        const JsonNode item = json.at(i);
        gallery::Link link;
        link.address = item.id();
        if (!mayBeOpened(link.address))
            continue;
        if (item.isObject()) {
            link.label = readLabel(item[QStringLiteral("label")]);
            link.format = formatOf(item);
        }
        links.append(link);
    }
    return links;
}

// A URI; in Presentation 2 also text, which becomes the notice (2.1 §3.2 `license`).
gallery::Rights readRights(const JsonNode &json)
{
    gallery::Rights rights;
    for (int i = 0; i < qMin(json.size(), limits::entries); ++i) {
        const JsonNode item = json.at(i);
        const QString text = item.isString() || item.isObject() ? item.id() : QString();
        const bool isAddress = text.startsWith(u"http://") || text.startsWith(u"https://");
        if (isAddress && rights.address.isEmpty()) {
            rights.address = text;
        } else if (item.isString() || item.isObject()) {
            const gallery::LanguageMap words = readText(item);
            for (const QString &language : words.languages())
                rights.notice.add(language, words.values(language));
        }
    }
    return rights;
}

QList<gallery::Provider> readProviders(const JsonNode &json)
{
    QList<gallery::Provider> providers;
    for (int i = 0; i < qMin(json.size(), limits::entries); ++i) {
        const JsonNode item = json.at(i);
        gallery::Provider provider;
        provider.name = readLabel(item[QStringLiteral("label")]);
        provider.homepages = readLinks(item[QStringLiteral("homepage")]);
        provider.logos = readContentResources(item[QStringLiteral("logo")]).images;
        if (!(provider == gallery::Provider()))
            providers.append(provider);
    }
    return providers;
}

QList<gallery::Statement> readMetadata(const JsonNode &json)
{
    QList<gallery::Statement> entries;
    for (int i = 0; i < qMin(json.size(), limits::entries); ++i) {
        gallery::Statement entry = readStatement(json.at(i));
        if (!entry.value.isEmpty())
            entries.append(std::move(entry));
    }
    return entries;
}

} // namespace

gallery::Details readDetails(const JsonNode &resource)
{
    gallery::Details details;
    details.rights = readRights(resource[QStringLiteral("rights")]);
    details.metadata = readMetadata(resource[QStringLiteral("metadata")]);
    details.providers = readProviders(resource[QStringLiteral("provider")]);
    details.homepages = readLinks(resource[QStringLiteral("homepage")]);
    details.renderings = readLinks(resource[QStringLiteral("rendering")]);
    details.seeAlso = readLinks(resource[QStringLiteral("seeAlso")]);
    details.partOf = readLinks(resource[QStringLiteral("partOf")]);
    details.date = resource[QStringLiteral("navDate")].text();
    return details;
}

} // namespace iiif
