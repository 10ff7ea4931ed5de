// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QList>

namespace gallery {

/// The chapters and slides of a gallery as a tree, for a table of contents of up to some hundred
/// thousand slides: each node takes 28 bytes. A slide is in every innermost chapter that holds it;
/// one without a chapter is between the chapters, at its place in the order of reading. A single
/// chapter that encloses all photos is the root and has no node.
class ContentsTree
{
public:
    /// Nodes are named by their index, from 0.
    struct Node
    {
        int parent = -1;  ///< a node; -1 at the top
        int place = 0;    ///< among its parent's children, from 0
        int chapter = -1; ///< index in the gallery's chapters; -1 for a slide
        int row = -1;     ///< of the slide; -1 for a chapter
        int first = 0;    ///< the node of its first child; the others follow it
        int count = 0;    ///< the number of its children
        int another =
            -1; ///< the next node of the same slide, which may be in several chapters; -1 for none

        friend bool operator==(const Node &, const Node &) = default;
    };

    /// Without nodes.
    ContentsTree() = default;
    explicit ContentsTree(const Gallery &gallery);

    const Node &at(int node) const { return m_nodes.at(node); }
    /// The number of nodes.
    int size() const { return int(m_nodes.size()); }
    /// The first child of a node, or of the top for -1.
    int first(int node) const { return node < 0 ? 0 : m_nodes.at(node).first; }
    /// The number of children of a node, or of the top for -1.
    int count(int node) const { return node < 0 ? m_top : m_nodes.at(node).count; }
    /// The first node of a slide; further ones are linked by Node::another. -1 for no slide.
    int ofRow(int row) const { return m_ofRow.value(row, -1); }
    /// All nodes of a slide and of the chapters that enclose them, each once.
    QList<int> around(int row) const;
    /// The node of a chapter; -1 for none.
    int ofChapter(int chapter) const { return m_ofChapter.value(chapter, -1); }

    friend bool operator==(const ContentsTree &, const ContentsTree &) = default;

private:
    QList<Node> m_nodes; // level by level, so that children stand side by side
    QList<int> m_ofRow;
    QList<int> m_ofChapter;
    int m_top = 0;
};

} // namespace gallery
