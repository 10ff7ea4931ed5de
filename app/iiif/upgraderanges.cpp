// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/upgraderanges.h"

#include "formats/limits.h"
#include "iiif/json.h"
#include "iiif/upgradecanvas.h"

#include <QHash>
#include <QSet>

namespace iiif {

namespace {

QString idOf(const QJsonValue &value)
{
    return (value.isString() ? value.toString() : value[u"@id"].toString()).trimmed();
}

bool isTop(const QJsonObject &range)
{
    return asArray(range.value(u"viewingHint")).contains(QStringLiteral("top"));
}

class Ranges
{
public:
    explicit Ranges(const QJsonArray &structures);

    QJsonArray trees();

private:
    QJsonObject tree(qsizetype index, int depth);
    QJsonArray items(const QJsonObject &range, int depth);
    void addMember(QJsonArray &items, const QJsonValue &member, int depth);

    const QJsonArray &m_structures;
    QHash<QString, qsizetype> m_indexes;
    QSet<QString> m_named;
    QSet<qsizetype> m_placed;
};

Ranges::Ranges(const QJsonArray &structures)
    : m_structures(structures)
{
    for (qsizetype i = 0; i < structures.size(); ++i) {
        const QJsonObject range = structures.at(i).toObject();
        if (const QString id = idOf(range); !m_indexes.contains(id))
            m_indexes.insert(id, i);
        for (const QString &key : {QStringLiteral("ranges"), QStringLiteral("members")}) {
            for (const QJsonValue &member : asArray(range.value(key)))
                m_named.insert(idOf(member));
        }
    }
}

QJsonArray Ranges::trees()
{
    QJsonArray trees;
    const auto place = [this, &trees](auto isRoot) {
        for (qsizetype i = 0; i < m_structures.size(); ++i) {
            const QJsonObject range = m_structures.at(i).toObject();
            if (!m_placed.contains(i) && isRoot(range))
                trees.append(tree(i, 0));
        }
    };
    place(isTop);
    if (trees.isEmpty())
        place([this](const QJsonObject &range) { return !m_named.contains(idOf(range)); });
    if (trees.isEmpty()) // they name each other in a circle
        place([](const QJsonObject &) { return true; });
    return trees;
}

QJsonObject Ranges::tree(qsizetype index, int depth)
{
    m_placed.insert(index);
    const QJsonObject range = m_structures.at(index).toObject();
    QJsonObject upgraded = upgradedResource(range, QStringLiteral("structures[%1]").arg(index));
    upgraded.insert(QStringLiteral("type"), QStringLiteral("Range"));
    if (range.contains(u"startCanvas"))
        upgraded.insert(QStringLiteral("start"), range.value(u"startCanvas"));
    upgraded.insert(QStringLiteral("items"), items(range, depth));
    return upgraded;
}

QJsonArray Ranges::items(const QJsonObject &range, int depth)
{
    QJsonArray items;
    if (depth > formats::limits::rangeDepth)
        return items;
    if (range.contains(u"members")) {
        for (const QJsonValue &member : asArray(range.value(u"members")))
            addMember(items, member, depth);
        return items;
    }
    for (const QJsonValue &canvas : asArray(range.value(u"canvases")))
        items.append(idOf(canvas));
    for (const QJsonValue &inner : asArray(range.value(u"ranges")))
        addMember(items, inner, depth);
    return items;
}

void Ranges::addMember(QJsonArray &items, const QJsonValue &member, int depth)
{
    const QString id = idOf(member);
    const auto known = m_indexes.constFind(id);
    if (known == m_indexes.constEnd()) {
        const bool isRange = member[u"@type"].toString().endsWith(u"Range");
        if (!isRange)
            items.append(id);
    } else if (!m_placed.contains(*known)) {
        items.append(tree(*known, depth + 1));
    }
}

} // namespace

QJsonArray upgradedRanges(const QJsonArray &structures)
{
    return Ranges(structures).trees();
}

} // namespace iiif
