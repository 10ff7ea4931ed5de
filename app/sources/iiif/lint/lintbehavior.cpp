// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintbehavior.h"

#include "sources/iiif/lint/lintproblem.h"
#include "sources/iiif/lint/lintresource.h"

#include <QStringList>

#include <algorithm>

namespace iiif {

namespace {

enum Place : unsigned { Collection = 1, Manifest = 2, Canvas = 4, Range = 8 };

struct Behavior
{
    QStringView name;
    unsigned places; ///< of Place
    int group;       ///< of behaviors that contradict each other
};

constexpr Behavior knownBehaviors[] = {
    {u"auto-advance", Collection | Manifest | Canvas | Range, 1},
    {u"no-auto-advance", Collection | Manifest | Canvas | Range, 1},
    {u"repeat", Collection | Manifest, 2},
    {u"no-repeat", Collection | Manifest, 2},
    {u"unordered", Collection | Manifest | Range, 3},
    {u"individuals", Collection | Manifest | Range, 3},
    {u"continuous", Collection | Manifest | Range, 3},
    {u"paged", Collection | Manifest | Range, 3},
    {u"facing-pages", Canvas, 4},
    {u"non-paged", Canvas, 4},
    {u"multi-part", Collection, 5},
    {u"together", Collection, 5},
    {u"sequence", Range, 6},
    {u"thumbnail-nav", Range, 6},
    {u"no-nav", Range, 6},
    {u"hidden", 0, 7}, // only on annotations, their pages and collections
};

unsigned placeOf(const QString &type)
{
    if (type == u"Collection")
        return Collection;
    if (type == u"Manifest")
        return Manifest;
    return type == u"Canvas" ? Canvas : Range;
}

} // namespace

void lintBehavior(const JsonNode &behaviors, const QString &type)
{
    if (behaviors.isAbsent() || !isOfType(behaviors, JsonType::Array))
        return;
    QList<Behavior> found;
    for (int i = 0; i < behaviors.size(); ++i) {
        const JsonNode item = behaviors.at(i);
        if (!isOfType(item, JsonType::String))
            continue;
        const QString name = item.text();
        const auto *behavior = std::find_if(std::begin(knownBehaviors), std::end(knownBehaviors),
                                            [&name](const Behavior &b) { return b.name == name; });
        if (behavior == std::end(knownBehaviors)) {
            item.notice(LintProblem::wrongValue(name));
            continue;
        }
        if (!(behavior->places & placeOf(type)))
            item.notice(LintProblem::misplaced(name));
        for (const Behavior &other : std::as_const(found)) {
            if (other.group == behavior->group && other.name != behavior->name)
                item.notice(
                    LintProblem::contradiction(QStringLiteral("%1, %2").arg(other.name, name)));
        }
        found.append(*behavior);
    }
}

} // namespace iiif
