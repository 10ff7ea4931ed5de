// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/ranges.h"

#include "formats/limits.h"
#include "iiif/texts.h"

#include <algorithm>

namespace iiif {

namespace {

class RangeReader
{
public:
    explicit RangeReader(const CanvasRows &rows)
        : m_rows(rows)
    {}

    void read(const Json &range, int parent, int depth);
    QList<gallery::Chapter> chapters() && { return std::move(m_chapters); }

private:
    void addCanvas(const Json &item, int chapter);

    const CanvasRows &m_rows;
    QList<gallery::Chapter> m_chapters;
    int m_slides = 0; // under all of them
};

bool isForNavigation(const Json &range)
{
    const Json behaviors = range[QStringLiteral("behavior")];
    for (int i = 0; i < behaviors.size(); ++i) {
        const QString name = behaviors.at(i).text();
        if (name == u"no-nav" || name == u"thumbnail-nav" || name == u"sequence")
            return false;
    }
    return true;
}

// The address of a canvas without the part of it that a range may point to.
QString withoutFragment(const QString &id)
{
    const qsizetype hash = id.lastIndexOf(u'#');
    const QStringView fragment = hash < 0 ? QStringView() : QStringView(id).sliced(hash);
    const bool isPart = fragment.startsWith(u"#xywh=") || fragment.startsWith(u"#t=");
    return isPart ? id.left(hash) : id;
}

void RangeReader::read(const Json &range, int parent, int depth)
{
    if (depth > formats::limits::rangeDepth) {
        range.notice(formats::Problem::Kind::TooDeep, {}, formats::limits::rangeDepth);
        return;
    }
    if (!isForNavigation(range))
        return;
    int chapter = parent;
    if (gallery::LanguageMap title = readLabel(range[QStringLiteral("label")]); !title.isEmpty()) {
        chapter = int(m_chapters.size());
        m_chapters.append({std::move(title), parent, {}});
    }
    const Json items = range[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        const Json item = items.at(i);
        if (item[QStringLiteral("type")].text() == u"Range")
            read(item, chapter, depth + 1);
        else
            addCanvas(item, chapter);
    }
}

void RangeReader::addCanvas(const Json &item, int chapter)
{
    const Json source = item[QStringLiteral("source")];
    const Json target = source.isAbsent() ? item : source;
    const QString id = (target.isObject() ? target[QStringLiteral("id")] : target).text();
    const auto row = m_rows.constFind(m_rows.contains(id) ? id : withoutFragment(id));
    if (row == m_rows.constEnd()) {
        item.notice(formats::Problem::Kind::UnknownCanvas, id);
        return;
    }
    for (int at = chapter; at >= 0; at = m_chapters.at(at).parent) {
        if (++m_slides > formats::limits::chapterSlides) {
            if (m_slides == formats::limits::chapterSlides + 1)
                item.notice(formats::Problem::Kind::TooManyChapterSlides, {},
                            formats::limits::chapterSlides);
            return;
        }
        m_chapters[at].slides.append(*row);
    }
}

} // namespace

QList<gallery::Chapter> readRanges(const Json &structures, const CanvasRows &rows)
{
    RangeReader reader(rows);
    for (int i = 0; i < structures.size(); ++i) {
        const Json range = structures.at(i);
        if (range.isObject())
            reader.read(range, -1, 0);
        else
            range.notice(formats::Problem::Kind::WrongType, QStringLiteral("object"));
    }
    QList<gallery::Chapter> chapters = std::move(reader).chapters();
    // A chapter is read in the order of the slides, each once, whatever the order in the range.
    for (gallery::Chapter &chapter : chapters) {
        QList<int> &slides = chapter.slides;
        std::sort(slides.begin(), slides.end());
        slides.erase(std::unique(slides.begin(), slides.end()), slides.end());
    }
    return chapters;
}

} // namespace iiif
