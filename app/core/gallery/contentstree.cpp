// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/contentstree.h"

#include <numeric>

namespace gallery {

namespace {

using Node = ContentsTree::Node;

/// What stands directly under one chapter, or at the top.
class Level
{
public:
    explicit Level(const Gallery &gallery)
        : m_gallery(gallery)
        , m_inner(gallery.chapters.size() + 1)
        , m_heldFor(gallery.slides.size(), none)
    {
        for (int chapter = 0; chapter < gallery.chapters.size(); ++chapter)
            m_inner[gallery.chapters.at(chapter).parent + 1].append(chapter);
    }

    /// The chapter that stands for the whole; -1 where there is none.
    int frame() const
    {
        const QList<int> &top = m_inner.first();
        if (top.size() != 1 || m_inner.at(top.first() + 1).isEmpty())
            return -1;
        const qsizetype photos = m_gallery.slides.size() - (m_gallery.hasCover ? 1 : 0);
        return m_gallery.chapters.at(top.first()).slides.size() >= photos ? top.first() : -1;
    }

    /// Appends the inner chapters of `chapter`, in the order in which they are listed, and those of
    /// `rows` that are in none of them, each before the first chapter that begins after it.
    void append(QList<Node> &nodes, int parent, int chapter, const QList<int> &rows)
    {
        const QList<int> &inner = m_inner.at(chapter + 1);
        for (const int child : inner) {
            for (const int row : m_gallery.chapters.at(child).slides)
                m_heldFor[row] = chapter;
        }
        const qsizetype before = nodes.size();
        const auto add = [&nodes, parent, before](int ofChapter, int row) {
            nodes.append({parent, int(nodes.size() - before), ofChapter, row});
        };
        auto next = inner.cbegin();
        for (const int row : rows) {
            if (m_heldFor.at(row) == chapter)
                continue;
            while (next != inner.cend() && m_gallery.chapters.at(*next).slides.value(0, -1) < row)
                add(*next++, -1);
            add(-1, row);
        }
        while (next != inner.cend())
            add(*next++, -1);
    }

private:
    static constexpr int none = -2;

    const Gallery &m_gallery;
    QList<QList<int>> m_inner; // of each chapter, after those of the top
    QList<int> m_heldFor;      // the last chapter found to contain a row in an inner chapter
};

} // namespace

ContentsTree::ContentsTree(const Gallery &gallery)
    : m_ofRow(gallery.slides.size(), -1)
    , m_ofChapter(gallery.chapters.size(), -1)
{
    QList<int> all(gallery.slides.size());
    std::iota(all.begin(), all.end(), 0);
    m_nodes.reserve(all.size() + gallery.chapters.size());
    Level level(gallery);
    level.append(m_nodes, -1, level.frame(), all);
    m_top = int(m_nodes.size());
    for (int node = 0; node < m_nodes.size(); ++node) {
        const int chapter = m_nodes.at(node).chapter;
        if (chapter < 0) {
            int &first = m_ofRow[m_nodes.at(node).row];
            m_nodes[node].another = first;
            first = node;
            continue;
        }
        m_ofChapter[chapter] = node;
        m_nodes[node].first = int(m_nodes.size());
        level.append(m_nodes, node, chapter, gallery.chapters.at(chapter).slides);
        m_nodes[node].count = int(m_nodes.size()) - m_nodes.at(node).first;
    }
}

QList<int> ContentsTree::around(int row) const
{
    QList<int> nodes;
    for (int node = ofRow(row); node >= 0; node = at(node).another) {
        for (int above = node; above >= 0 && !nodes.contains(above); above = at(above).parent)
            nodes.append(above);
    }
    return nodes;
}

} // namespace gallery
