// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/svgdrawing.h"

#include "imaging/decode/decodelimits.h"
#include "imaging/decode/memorybudget.h"
#include "imaging/decode/svgelements.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace imaging {

namespace {

// How pictures that are no drawings begin, in base64. A drawing inside a drawing could again name
// files, whatever its address calls it.
constexpr const char16_t *enclosed[] = {
    u"iVBORw0KGgo", // PNG
    u"/9j/",        // JPEG
    u"R0lGOD",      // GIF
    u"UklGR",       // WebP
};

// Each entity of a document gives at most so many characters as Qt's reader allows (4096); those
// of drawing programs shorten a dozen namespaces.
constexpr qsizetype entityReferences = 1000;

// What the last `base64,` of an address says, which is what Qt decodes; empty for anything else.
QByteArray enclosedPicture(QStringView address)
{
    const QLatin1String mark("base64,");
    const qsizetype at = address.lastIndexOf(mark);
    if (!address.startsWith(u"data:image/") || at < 0)
        return {};
    const QStringView data = address.mid(at + mark.size());
    const bool known =
        std::any_of(std::begin(enclosed), std::end(enclosed),
                    [data](const char16_t *start) { return data.startsWith(start); });
    return known ? QByteArray::fromBase64(data.toLatin1()) : QByteArray();
}

// Bytes that the pictures of an `image` take decoded; negative where one stands outside.
qint64 enclosedBytes(const QXmlStreamAttributes &attributes)
{
    qint64 bytes = 0;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() != u"href")
            continue;
        QByteArray picture = enclosedPicture(attribute.value());
        QBuffer buffer(&picture);
        const QSize size = QImageReader(&buffer).size();
        if (size.isEmpty())
            return -1;
        bytes += qint64(size.width()) * size.height() * bytesPerPixel;
    }
    return bytes;
}

bool hasTooManyEntities(const QByteArray &svg)
{
    return svg.contains("<!ENTITY") && svg.count('&') > entityReferences;
}

} // namespace

bool looksLikeDrawing(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
}

SvgDrawing readDrawing(const QByteArray &svg)
{
    SvgDrawing drawing;
    drawing.tooMuch = hasTooManyEntities(svg);
    QXmlStreamReader xml(svg);
    QXmlStreamWriter writer(&drawing.svg);
    SvgElements tree;
    bool isSvg = false;
    while (!drawing.tooMuch && !xml.atEnd()) {
        xml.readNext();
        isSvg = isSvg || (xml.isStartElement() && xml.name() == u"svg");
        if (xml.isStartElement() && !isSvg)
            return {};
        if (xml.isStartElement() && xml.name() == u"image") {
            const qint64 bytes = enclosedBytes(xml.attributes());
            drawing.imageBytes += qMax(bytes, qint64(0));
            if (bytes < 0) {
                xml.skipCurrentElement();
                continue;
            }
        }
        if (xml.isStartElement())
            tree.open(xml.name(), xml.attributes());
        else if (xml.isEndElement())
            tree.close();
        if (!xml.isDTD() && !xml.isProcessingInstruction() && !xml.hasError())
            writer.writeCurrentToken(xml);
        drawing.tooMuch = tree.isTooDeep() || drawing.svg.size() > limits::drawingBytes * 2;
    }
    drawing.tooMuch = drawing.tooMuch || tree.drawsTooMuch();
    if (drawing.tooMuch || xml.hasError())
        drawing.svg.clear();
    return drawing;
}

} // namespace imaging
