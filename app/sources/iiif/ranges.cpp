// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/ranges.h"

#include "sources/iiif/documentproblem.h"
#include "sources/iiif/json/documentlimits.h"
#include "sources/iiif/json/jsonproblem.h"
#include "sources/iiif/languagevalues.h"
#include "sources/iiif/mediafragment.h"

#include <algorithm>

namespace iiif {

namespace {

bool behaves(const JsonNode &range, QStringView behavior)
{
    const JsonNode behaviors = range[QStringLiteral("behavior")];
    for (int i = 0; i < qMin(behaviors.size(), limits::entries); ++i) {
        if (behaviors.at(i).text() == behavior)
            return true;
    }
    return false;
}

bool isForNavigation(const JsonNode &range)
{
    return !behaves(range, u"no-nav") && !behaves(range, u"thumbnail-nav") &&
           !behaves(range, u"sequence");
}

bool isRange(const JsonNode &item)
{
    if (!item.isObject())
        return false;
    if (item.type() == u"Range")
        return true;
    // Some documents give a range the type Canvas; only a range has such items.
    const JsonNode inner = item[QStringLiteral("items")].at(0);
    const QString type = inner.isObject() ? inner.type() : QString();
    return type == u"Range" || type == u"Canvas" || type == u"SpecificResource";
}

class RangeReader
{
public:
    explicit RangeReader(const CanvasRows &rows)
        : m_rows(rows)
    {}

    void read(const JsonNode &range, int parent, int depth);
    gallery::Order readOrder(const JsonNode &range);
    QList<gallery::Chapter> chapters() && { return std::move(m_chapters); }

private:
    void addCanvas(const JsonNode &item, int chapter);
    void addRows(const JsonNode &range, QList<int> &rows, int depth);
    int known(const JsonNode &item);
    bool isWithinLimit(const JsonNode &item);

    const CanvasRows &m_rows;
    QList<gallery::Chapter> m_chapters;
    int m_slides = 0; // entries of all chapters and orders
};

void RangeReader::read(const JsonNode &range, int parent, int depth)
{
    // The deepest chapter within the limit gets the slides of the chapters inside it.
    const bool isTooDeep = depth > limits::rangeDepth;
    if (depth == limits::rangeDepth + 1)
        range.notice(DocumentProblem::tooDeep(limits::rangeDepth));
    if (!isForNavigation(range))
        return;
    int chapter = parent;
    if (gallery::LanguageMap title = readLabel(range[QStringLiteral("label")]);
        !title.isEmpty() && !isTooDeep) {
        chapter = int(m_chapters.size());
        m_chapters.append({std::move(title), parent, {}, -1});
        if (const JsonNode start = range[QStringLiteral("start")]; !start.isAbsent())
            m_chapters[chapter].opensAt = rowOfReference(start, m_rows);
    }
    const JsonNode items = range[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        const JsonNode item = items.at(i);
        if (isRange(item))
            read(item, chapter, depth + 1);
        else
            addCanvas(item, chapter);
    }
}

bool RangeReader::isWithinLimit(const JsonNode &item)
{
    if (++m_slides == limits::chapterSlides + 1) {
        item.notice(DocumentProblem::tooManyChapterSlides(limits::chapterSlides));
    }
    return m_slides <= limits::chapterSlides;
}

int RangeReader::known(const JsonNode &item)
{
    const int row = rowOfReference(item, m_rows);
    if (row < 0)
        item.notice(DocumentProblem::unknownCanvas(item.id()));
    return row;
}

void RangeReader::addCanvas(const JsonNode &item, int chapter)
{
    if (item.isObject() && item.type() == u"AnnotationCollection")
        return; // `supplementary` content, no part of the range
    const int row = known(item);
    if (row < 0)
        return;
    for (int at = chapter; at >= 0; at = m_chapters.at(at).parent) {
        if (!isWithinLimit(item))
            return;
        m_chapters[at].slides.append(row);
        if (m_chapters.at(at).opensAt < 0)
            m_chapters[at].opensAt = row;
    }
}

gallery::Order RangeReader::readOrder(const JsonNode &range)
{
    gallery::Order order{readLabel(range[QStringLiteral("label")]), {}};
    addRows(range, order.rows, 0);
    return order;
}

void RangeReader::addRows(const JsonNode &range, QList<int> &rows, int depth)
{
    const JsonNode items = range[QStringLiteral("items")];
    for (int i = 0; i < items.size() && depth <= limits::rangeDepth; ++i) {
        const JsonNode item = items.at(i);
        if (isRange(item)) {
            addRows(item, rows, depth + 1);
        } else if (const int row = known(item); row >= 0) {
            if (!isWithinLimit(item))
                return;
            rows.append(row);
        }
    }
}

int startOfRange(const JsonNode &range, const gallery::Order &order, const CanvasRows &rows)
{
    const JsonNode start = range[QStringLiteral("start")];
    const int row = start.isAbsent() ? -1 : rowOfReference(start, rows);
    return order.rows.contains(row) ? row : order.rows.first();
}

} // namespace

Structures readStructures(const JsonNode &structures, const CanvasRows &rows)
{
    RangeReader reader(rows);
    Structures found;
    for (int i = 0; i < structures.size(); ++i) {
        const JsonNode range = structures.at(i);
        if (!range.isObject()) {
            range.notice(JsonProblem::wrongType(QStringLiteral("object")));
        } else if (!behaves(range, u"sequence")) {
            reader.read(range, -1, 0);
        } else if (gallery::Order order = reader.readOrder(range); !order.rows.isEmpty()) {
            if (found.orders.isEmpty())
                found.start = startOfRange(range, order, rows);
            found.orders.append(std::move(order));
        }
    }
    found.chapters = std::move(reader).chapters();
    // A chapter lists its slides in the gallery's order, each once.
    for (gallery::Chapter &chapter : found.chapters) {
        QList<int> &slides = chapter.slides;
        std::sort(slides.begin(), slides.end());
        slides.erase(std::unique(slides.begin(), slides.end()), slides.end());
    }
    return found;
}

int rowOfReference(const JsonNode &reference, const CanvasRows &rows)
{
    const JsonNode source = reference[QStringLiteral("source")];
    const QString id = (source.isAbsent() ? reference : source).id();
    return rows.value(rows.contains(id) ? id : withoutFragment(id), -1);
}

} // namespace iiif
