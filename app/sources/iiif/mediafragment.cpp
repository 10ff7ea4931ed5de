// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/mediafragment.h"

#include "sources/iiif/json/documentlimits.h"

#include <QRegularExpression>

#include <cmath>

namespace iiif {

namespace {

// Larger than any picture; the right and bottom edge of a QRect must fit an int.
constexpr double largestNumber = 1e9;

std::optional<QRect> rectangle(const QString &numbers, bool percent, QSize size)
{
    const QStringList parts = numbers.split(u',');
    if (parts.size() != 4 || (percent && size.isEmpty()))
        return {};
    double values[4];
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        values[i] = parts.at(i).trimmed().toDouble(&isNumber);
        if (percent)
            values[i] *= (i % 2 == 0 ? size.width() : size.height()) / 100.0;
        if (!isNumber || !(values[i] >= 0 && values[i] <= largestNumber))
            return {};
    }
    const QRect area(int(std::lround(values[0])), int(std::lround(values[1])),
                     int(std::lround(values[2])), int(std::lround(values[3])));
    return area.isEmpty() ? std::optional<QRect>() : area;
}

QString timeOfFragment(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[#&])t=([^&]+)"));
    return form.match(text).captured(1);
}

} // namespace

std::optional<QRect> regionOfFragment(const QString &text, QSize size)
{
    static const QRegularExpression form(
        QStringLiteral("(?:^|[#&])xywh=(pixel:|percent:|pct:)?([^&]+)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return rectangle(match.captured(2),
                     match.captured(1).startsWith(u"p") && match.captured(1) != u"pixel:", size);
}

std::optional<QRect> regionOfRequest(const QString &region, QSize size)
{
    if (region == u"square") {
        const int side = qMin(size.width(), size.height());
        if (side <= 0)
            return {};
        return QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side);
    }
    if (region.startsWith(u"pct:"))
        return rectangle(region.mid(4), true, size);
    return rectangle(region, false, size);
}

QString withoutFragment(const QString &id)
{
    const qsizetype hash = id.lastIndexOf(u'#');
    const QStringView fragment = hash < 0 ? QStringView() : QStringView(id).sliced(hash);
    const bool isPart = fragment.startsWith(u"#xywh=") || fragment.startsWith(u"#t=");
    return isPart ? id.left(hash) : id;
}

Target readTarget(const JsonNode &json, QSize canvas)
{
    Target target;
    const auto take = [&target, canvas](const QString &text) {
        if (const auto area = regionOfFragment(text, canvas))
            target.area = *area;
        if (const QString time = timeOfFragment(text); !time.isEmpty())
            target.time = time;
    };
    const JsonNode first = json.at(0);
    const JsonNode source = first.isObject() ? first[QStringLiteral("source")] : first;
    const QString id = (source.isAbsent() ? first : source).id();
    if (const QString whole = withoutFragment(id); whole != id)
        take(id.mid(whole.size()));
    if (first.isObject()) {
        const JsonNode selectors = first[QStringLiteral("selector")];
        for (int i = 0; i < qMin(selectors.size(), limits::entries); ++i) {
            if (const JsonNode value = selectors.at(i)[QStringLiteral("value")]; value.isString())
                take(value.text());
        }
    }
    if (target.area == QRect(QPoint(0, 0), canvas))
        target.area = {};
    return target;
}

} // namespace iiif
