// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/upgrade/upgraderanges.h"

#include "core/errors/limits.h"
#include "sources/iiif/json/jsonnode.h"
#include "sources/iiif/json/jsonvalues.h"
#include "sources/iiif/upgrade/upgradecanvas.h"

#include <QHash>
#include <QSet>

namespace iiif {

namespace {

bool isTop(const QJsonObject &range)
{
    return asArray(range.value(u"viewingHint")).contains(QStringLiteral("top"));
}

// The names of the lists that hold the parts of a range, in the order of reading.
QStringList partsOf(const QJsonObject &range)
{
    for (const QString &key : {QStringLiteral("members"), QStringLiteral("items")}) {
        if (!asArray(range.value(key)).isEmpty())
            return {key};
    }
    return {QStringLiteral("canvases"), QStringLiteral("ranges")};
}

class Ranges
{
public:
    explicit Ranges(const QJsonArray &structures);

    QJsonArray trees();

private:
    bool isEmpty(qsizetype index) const;
    QJsonObject tree(qsizetype index, int depth);
    QJsonObject upgraded(const QJsonObject &range, const QString &place, int depth);
    void addPart(QJsonArray &items, const QJsonValue &part, const QString &place, int depth);

    const QJsonArray &m_structures;
    QHash<QString, qsizetype> m_indexes;
    QSet<QString> m_named;
    QSet<qsizetype> m_placed;
    int m_canvases = 0;
};

Ranges::Ranges(const QJsonArray &structures)
    : m_structures(structures)
{
    for (qsizetype i = 0; i < m_structures.size(); ++i) {
        const QJsonObject range = m_structures.at(i).toObject();
        if (const QString id = idOf(range); !id.isEmpty() && !m_indexes.contains(id))
            m_indexes.insert(id, i);
        for (const QString &key :
             {QStringLiteral("ranges"), QStringLiteral("members"), QStringLiteral("items")}) {
            const QJsonArray parts = asArray(range.value(key));
            for (const QJsonValue &part : parts)
                m_named.insert(idOf(part));
        }
    }
}

bool Ranges::isEmpty(qsizetype index) const
{
    const QJsonObject range = m_structures.at(index).toObject();
    for (const QString &key : partsOf(range)) {
        if (!asArray(range.value(key)).isEmpty())
            return false;
    }
    return true;
}

QJsonArray Ranges::trees()
{
    QJsonArray trees;
    const auto place = [this, &trees](auto isRoot) {
        for (qsizetype i = 0; i < m_structures.size(); ++i) {
            if (!m_placed.contains(i) && isRoot(i))
                trees.append(tree(i, 0));
        }
    };
    place([this](qsizetype i) { return isTop(m_structures.at(i).toObject()) && !isEmpty(i); });
    if (trees.isEmpty())
        place([this](qsizetype i) { return !m_named.contains(idOf(m_structures.at(i))); });
    if (trees.isEmpty()) // they reference each other in a circle
        place([](qsizetype) { return true; });
    return trees;
}

QJsonObject Ranges::tree(qsizetype index, int depth)
{
    m_placed.insert(index);
    return upgraded(m_structures.at(index).toObject(),
                    itemPlace({}, QStringLiteral("structures"), index), depth);
}

QJsonObject Ranges::upgraded(const QJsonObject &range, const QString &place, int depth)
{
    QJsonObject upgraded = upgradedResource(range, place);
    upgraded.insert(QStringLiteral("type"), QStringLiteral("Range"));
    if (const QString start = idOf(range.value(u"startCanvas")); !start.isEmpty())
        upgraded.insert(QStringLiteral("start"), start);
    QJsonArray items;
    for (const QString &key : partsOf(range)) {
        const QJsonArray parts = asArray(range.value(key));
        for (qsizetype i = 0; i < parts.size() && depth <= errors::limits::rangeDepth; ++i)
            addPart(items, parts.at(i), itemPlace(place, key, i), depth);
    }
    upgraded.insert(QStringLiteral("items"), items);
    return upgraded;
}

void Ranges::addPart(QJsonArray &items, const QJsonValue &part, const QString &place, int depth)
{
    const QString id = idOf(part);
    const QJsonObject object = part.toObject();
    const bool isRange = typeOf(object) == u"Range" || object.contains(u"canvases") ||
                         object.contains(u"ranges") || object.contains(u"members");
    if (const auto known = m_indexes.constFind(id); known != m_indexes.constEnd()) {
        if (!m_placed.contains(*known))
            items.append(tree(*known, depth + 1));
    } else if (isRange) {
        items.append(upgraded(object, place, depth + 1));
    } else if (m_canvases++ <= errors::limits::chapterSlides) {
        const bool isNewer = object.contains(u"type");
        QJsonObject canvas = isNewer ? object : QJsonObject{{QStringLiteral("id"), id}};
        canvas.insert(JsonNode::placeKey(), place);
        items.append(canvas);
    }
}

} // namespace

QJsonArray upgradedRanges(const QJsonArray &structures)
{
    return Ranges(structures).trees();
}

bool isFlat(const QJsonArray &structures)
{
    for (const QJsonValue &range : structures) {
        const QJsonArray parts = asArray(range[u"items"]);
        for (const QJsonValue &part : parts) {
            const QJsonObject object = part.toObject();
            if (typeOf(object) == u"Range" && !object.contains(u"items"))
                return true;
        }
    }
    return false;
}

} // namespace iiif
