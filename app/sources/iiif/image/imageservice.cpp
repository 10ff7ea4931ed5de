// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/image/imageservice.h"

#include <QRegularExpression>

namespace iiif {

namespace {

constexpr int serviceLevelUnlessSaid = 1; // the minimum of servers that scale at all
constexpr int highestLevel = 2;
constexpr int servicesLookedAt = 32;

// The values of the properties that state a service's API, version and level.
QString signature(const JsonNode &service)
{
    QString words;
    for (const QString &key : {QStringLiteral("type"), QStringLiteral("@type"),
                               QStringLiteral("@context"), QStringLiteral("profile")}) {
        const JsonNode values = service[key];
        for (int i = 0; i < qMin(values.size(), servicesLookedAt); ++i) {
            if (values.at(i).isString())
                words += values.at(i).text() + u' ';
        }
    }
    return words;
}

int versionOf(const QString &signature)
{
    static const QRegularExpression named(
        QStringLiteral("ImageService([123])\\b|/image(?:-api)?/([123])\\b"));
    if (const QRegularExpressionMatch match = named.match(signature); match.hasMatch())
        return (match.captured(1) + match.captured(2)).toInt();
    // The context of Image API 1.0, before iiif.io.
    if (signature.contains(u"library.stanford.edu/iiif/image-api"))
        return 1;
    // Only a level: taken for the most common version.
    static const QRegularExpression bare(QStringLiteral("^\\s*level\\d\\s*$"));
    return bare.match(signature).hasMatch() ? 2 : 0;
}

std::optional<int> levelOf(const QString &signature)
{
    static const QRegularExpression named(QStringLiteral("level(\\d)"));
    const QRegularExpressionMatch match = named.match(signature);
    if (!match.hasMatch())
        return {};
    return qMin(match.captured(1).toInt(), highestLevel);
}

} // namespace

Compliance readCompliance(const JsonNode &service)
{
    const QString words = signature(service);
    return {versionOf(words), levelOf(words)};
}

QString serviceId(const QString &written)
{
    QString id = written;
    if (id.endsWith(u"/info.json"))
        id.chop(QStringView(u"info.json").size());
    if (id.endsWith(u'/'))
        id.chop(1);
    return id;
}

gallery::ImageService readImageService(const JsonNode &services)
{
    gallery::ImageService best;
    for (int i = 0; i < qMin(services.size(), servicesLookedAt); ++i) {
        const JsonNode item = services.at(i);
        if (!item.isObject())
            continue;
        const Compliance compliance = readCompliance(item);
        const gallery::ImageService service{serviceId(item.context()->resolved(item.id())),
                                            compliance.version,
                                            compliance.level.value_or(serviceLevelUnlessSaid)};
        if (!service.id.isEmpty() && service.version > best.version)
            best = service;
    }
    return best;
}

} // namespace iiif
