// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/pictures.h"

#include "core/errors/limits.h"
#include "sources/iiif/fragment.h"
#include "sources/iiif/service.h"
#include "sources/iiif/texts.h"

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
    // An unnamed thing at an address is taken for what a canvas mostly holds.
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
        body.notice(errors::Problem::Kind::LocalAddress, written);
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

// What a selector says of which part of a picture is meant (Image API selector, Presentation 3.0
// appendix; Web Annotation §4.2.1).
void select(gallery::Picture &picture, const JsonNode &selectors)
{
    for (int i = 0; i < qMin(selectors.size(), errors::limits::entries); ++i) {
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

class BodyReader
{
public:
    /// Appends the pictures of a body; several are alternatives.
    void read(const JsonNode &body, int depth = 0);

    QList<gallery::Picture> pictures;
    Medium medium = Medium::Nothing; ///< of the first thing that is no picture
};

void BodyReader::read(const JsonNode &body, int depth)
{
    if (depth > bodyDepth)
        return;
    const QString type = body.isObject() ? body.type() : QString();
    if (type == u"Choice") {
        const JsonNode items = body[QStringLiteral("items")];
        for (int i = 0; i < qMin(items.size(), errors::limits::entries); ++i)
            read(items.at(i), depth + 1);
        return;
    }
    if (type == u"SpecificResource") {
        const qsizetype before = pictures.size();
        read(body[QStringLiteral("source")], depth + 1);
        for (qsizetype i = before; i < pictures.size(); ++i) {
            select(pictures[i], body[QStringLiteral("selector")]);
            if (pictures.at(i).label.isEmpty())
                pictures[i].label = readLabel(body[QStringLiteral("label")]);
        }
        return;
    }
    const Medium found = body.isObject() ? mediumOf(body) : Medium::Picture;
    if (found != Medium::Picture) {
        if (medium == Medium::Nothing)
            medium = found;
    } else if (const gallery::Picture picture = readImage(body); !picture.isEmpty()) {
        pictures.append(picture);
    }
}

bool isPainting(const JsonNode &annotation)
{
    const JsonNode motivations = annotation[QStringLiteral("motivation")];
    for (int i = 0; i < qMin(motivations.size(), errors::limits::entries); ++i) {
        if (withoutPrefix(motivations.at(i).text()) == u"painting")
            return true;
    }
    return motivations.isAbsent();
}

class PageReader
{
public:
    PageReader(Painting *painting, QSize size)
        : m_painting(painting)
        , m_size(size)
    {}

    void readPage(const JsonNode &page);

private:
    void readAnnotation(const JsonNode &annotation);

    Painting *m_painting;
    const QSize m_size;
    std::optional<QString> m_time; // of the first picture, empty where it has none
};

void PageReader::readPage(const JsonNode &page)
{
    const JsonNode annotations = page[QStringLiteral("items")];
    for (int i = 0; i < qMin(annotations.size(), errors::limits::annotations); ++i) {
        if (const JsonNode annotation = annotations.at(i); isPainting(annotation))
            readAnnotation(annotation);
    }
}

void PageReader::readAnnotation(const JsonNode &annotation)
{
    BodyReader body;
    const JsonNode bodies = annotation[QStringLiteral("body")];
    for (int i = 0; i < qMin(bodies.size(), errors::limits::entries); ++i)
        body.read(bodies.at(i));
    if (body.pictures.isEmpty()) {
        if (m_painting->medium == Medium::Nothing)
            m_painting->medium = body.medium;
        return;
    }
    const Target target = readTarget(annotation[QStringLiteral("target")], m_size);
    if (!m_time)
        m_time = target.time;
    if (*m_time != target.time)
        return;
    m_painting->medium = Medium::Picture;
    m_painting->layers.append({target.area, body.pictures});
}

} // namespace

QList<gallery::Picture> readPictures(const JsonNode &json)
{
    BodyReader reader;
    for (int i = 0; i < qMin(json.size(), errors::limits::entries); ++i)
        reader.read(json.at(i));
    return reader.pictures;
}

Painting readPainting(const JsonNode &canvas, QSize size)
{
    Painting painting;
    PageReader reader(&painting, size);
    const JsonNode pages = canvas[QStringLiteral("items")];
    for (int i = 0; i < qMin(pages.size(), errors::limits::annotations); ++i) {
        const JsonNode page = pages.at(i);
        if (page.isObject() && page.contains(QStringLiteral("items")))
            reader.readPage(page);
        else if (const QString address = page.context()->resolved(page.id()); !address.isEmpty())
            painting.pages += address;
    }
    return painting;
}

Painting readPaintingPage(const JsonNode &page, QSize size)
{
    Painting painting;
    PageReader(&painting, size).readPage(page);
    return painting;
}

} // namespace iiif
