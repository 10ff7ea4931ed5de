// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/drawing.h"

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

// Qt decodes what follows the last `base64,`.
bool isEnclosed(QStringView address)
{
    const QLatin1String mark("base64,");
    const qsizetype at = address.lastIndexOf(mark);
    if (!address.startsWith(u"data:image/") || at < 0)
        return false;
    const QStringView data = address.mid(at + mark.size());
    return std::any_of(std::begin(enclosed), std::end(enclosed),
                       [data](const char16_t *start) { return data.startsWith(start); });
}

bool staysInside(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    return std::all_of(attributes.begin(), attributes.end(), [](const auto &attribute) {
        return attribute.name() != u"href" || isEnclosed(attribute.value());
    });
}

} // namespace

bool looksLikeDrawing(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
}

QByteArray withoutReferences(const QByteArray &svg)
{
    QByteArray clean;
    QXmlStreamReader xml(svg);
    QXmlStreamWriter writer(&clean);
    bool isSvg = false;
    while (!xml.atEnd()) {
        xml.readNext();
        isSvg = isSvg || (xml.isStartElement() && xml.name() == u"svg");
        if (xml.isStartElement() && !isSvg)
            return {};
        if (xml.isStartElement() && xml.name() == u"image" && !staysInside(xml))
            xml.skipCurrentElement();
        else if (!xml.isDTD() && !xml.isProcessingInstruction() && !xml.hasError())
            writer.writeCurrentToken(xml);
    }
    return xml.hasError() ? QByteArray() : clean;
}

} // namespace imaging
