// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/painting.h"

#include "sources/iiif/contentresources.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/json/jsonvalues.h"
#include "sources/iiif/mediafragment.h"

#include <optional>

namespace iiif {

namespace {

using Medium = gallery::Slide::Medium;

bool isPainting(const JsonNode &annotation)
{
    const JsonNode motivations = annotation[QStringLiteral("motivation")];
    for (int i = 0; i < qMin(motivations.size(), limits::entries); ++i) {
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
    std::optional<QString> m_time; // Target::time of the first layer
};

void PageReader::readPage(const JsonNode &page)
{
    const JsonNode annotations = page[QStringLiteral("items")];
    for (int i = 0; i < qMin(annotations.size(), limits::annotations); ++i) {
        if (const JsonNode annotation = annotations.at(i); isPainting(annotation))
            readAnnotation(annotation);
    }
}

void PageReader::readAnnotation(const JsonNode &annotation)
{
    const ContentResources body = readContentResources(annotation[QStringLiteral("body")]);
    if (body.images.isEmpty()) {
        if (m_painting->medium == Medium::Nothing)
            m_painting->medium = body.otherMedium;
        return;
    }
    const Target target = readTarget(annotation[QStringLiteral("target")], m_size);
    if (!m_time)
        m_time = target.time;
    if (*m_time != target.time)
        return;
    m_painting->medium = Medium::Picture;
    m_painting->layers.append({target.area, body.images});
}

} // namespace

Painting readPainting(const JsonNode &canvas, QSize size)
{
    Painting painting;
    PageReader reader(&painting, size);
    const JsonNode pages = canvas[QStringLiteral("items")];
    for (int i = 0; i < qMin(pages.size(), limits::annotations); ++i) {
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
