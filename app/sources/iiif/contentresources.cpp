// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/contentresources.h"

#include "sources/iiif/documentproblem.h"
#include "sources/iiif/image/imageservice.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/languagevalues.h"
#include "sources/iiif/mediafragment.h"

#include <cmath>

namespace iiif {

namespace {

using Medium = gallery::Slide::Medium;

Medium mediumOfType(const QString &type)
{
    if (type == u"Image" || type == u"StillImage")
        return Medium::Picture;
    if (type == u"Video" || type == u"MovingImage")
        return Medium::Video;
    if (type == u"Sound" || type == u"Audio")
        return Medium::Sound;
    return type.startsWith(u"Text") || type == u"ContentAsText" ? Medium::Text : Medium::Nothing;
}

Medium mediumOfFormat(const QString &format)
{
    if (format.startsWith(u"image/"))
        return Medium::Picture;
    if (format.startsWith(u"video/"))
        return Medium::Video;
    if (format.startsWith(u"audio/"))
        return Medium::Sound;
    const bool isText = format.startsWith(u"text/") || format.startsWith(u"application/pdf");
    return isText ? Medium::Text : Medium::Nothing;
}

Medium mediumOf(const JsonNode &body)
{
    if (const Medium medium = mediumOfType(body.type()); medium != Medium::Nothing)
        return medium;
    const QString format = body[QStringLiteral("format")].at(0).text();
    if (const Medium medium = mediumOfFormat(format); medium != Medium::Nothing)
        return medium;
    // A resource without type and format is taken for an image, as most are.
    const bool isUnnamed = body.type().isEmpty() && !format.startsWith(u"application/");
    const bool mayBePicture = isUnnamed || body.contains(QStringLiteral("service"));
    return mayBePicture && !body.id().isEmpty() ? Medium::Picture : Medium::Nothing;
}

gallery::Picture readImage(const JsonNode &body)
{
    gallery::Picture picture;
    const QString written = body.id();
    const QString address = withoutFragment(written);
    picture.address = body.context()->resolved(address);
    if (picture.address.isEmpty() && !address.isEmpty())
        body.notice(DocumentProblem::localAddress(written));
    if (body.isObject()) {
        picture.size = {body[QStringLiteral("width")].number(),
                        body[QStringLiteral("height")].number()};
    }
    if (const auto part = regionOfFragment(written.mid(address.size()), picture.size))
        picture.region = *part;
    if (!body.isObject())
        return picture;
    picture.service = readImageService(body[QStringLiteral("service")]);
    picture.format = body[QStringLiteral("format")].at(0).text();
    picture.label = readLabel(body[QStringLiteral("label")]);
    picture.language = body[QStringLiteral("language")].at(0).text();
    return picture;
}

// Applies the region, rotation and mirroring of selectors (ImageApiSelector of the Annex "Open
// Annotation Extensions", FragmentSelector of Web Annotation §4.2.1).
void select(gallery::Picture &picture, const JsonNode &selectors)
{
    for (int i = 0; i < qMin(selectors.size(), limits::entries); ++i) {
        const JsonNode selector = selectors.at(i);
        const QString value = selector[QStringLiteral("value")].text();
        if (const auto part = regionOfFragment(value, picture.size))
            picture.region = *part;
        if (selector.type() != u"ImageApiSelector")
            continue;
        if (const auto part =
                regionOfRequest(selector[QStringLiteral("region")].text(), picture.size))
            picture.region = *part;
        QString turn = selector[QStringLiteral("rotation")].scalarText();
        picture.mirrored = turn.startsWith(u'!');
        turn.remove(u'!');
        const double degrees = turn.toDouble();
        picture.rotation = std::isfinite(degrees) ? std::fmod(degrees, 360) : 0;
    }
}

class ResourceReader
{
public:
    void read(const JsonNode &body, int depth = 0);
    ContentResources found() && { return std::move(m_found); }

private:
    ContentResources m_found;
};

void ResourceReader::read(const JsonNode &body, int depth)
{
    if (depth > limits::bodyDepth)
        return;
    const QString type = body.isObject() ? body.type() : QString();
    if (type == u"Choice") {
        const JsonNode items = body[QStringLiteral("items")];
        for (int i = 0; i < qMin(items.size(), limits::entries); ++i)
            read(items.at(i), depth + 1);
        return;
    }
    if (type == u"SpecificResource") {
        const qsizetype before = m_found.images.size();
        read(body[QStringLiteral("source")], depth + 1);
        for (qsizetype i = before; i < m_found.images.size(); ++i) {
            gallery::Picture &image = m_found.images[i];
            select(image, body[QStringLiteral("selector")]);
            if (image.label.isEmpty())
                image.label = readLabel(body[QStringLiteral("label")]);
        }
        return;
    }
    const Medium medium = body.isObject() ? mediumOf(body) : Medium::Picture;
    if (medium != Medium::Picture) {
        if (m_found.otherMedium == Medium::Nothing)
            m_found.otherMedium = medium;
    } else if (const gallery::Picture image = readImage(body); !image.isEmpty()) {
        m_found.images.append(image);
    }
}

} // namespace

ContentResources readContentResources(const JsonNode &resources)
{
    ResourceReader reader;
    for (int i = 0; i < qMin(resources.size(), limits::entries); ++i)
        reader.read(resources.at(i));
    return std::move(reader).found();
}

} // namespace iiif
