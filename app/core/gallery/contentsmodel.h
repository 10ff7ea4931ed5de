// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/contentstree.h"

#include <QAbstractItemModel>
#include <QBitArray>

namespace gallery {

class Tour;

/// The table of contents of a tour's gallery: chapters and, in them, their slides, with titles in
/// the reader's language, what was seen, and where the reader is. It is reset where chapters or
/// slides come, go or move; all other changes are announced with their roles.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        PositionRole = Qt::UserRole, ///< int, of the slide or of the one that the chapter opens at;
                                     ///< none for a chapter without slides
        RowRole,                     ///< int, of the same slide in the gallery; -1 for none
        IsChapterRole,               ///< bool
        CurrentRole, ///< bool: the slide that the reader is at, and the chapters around it
        SeenRole,    ///< int: how many of its slides were seen; of a slide 0 or 1
        SizeRole,    ///< int: how many slides it holds; of a slide 1
    };
    Q_ENUM(Role)

    /// The tour outlives the model.
    explicit ContentsModel(const Tour *tour, QObject *parent = nullptr);

    /// Whether the gallery has chapters; else its slides are a plain list.
    bool hasChapters() const { return m_hasChapters; }
    /// The slide of a row of the gallery, in its innermost chapter; invalid for no row.
    QModelIndex indexOf(int row) const;
    /// A chapter, an index in the gallery's chapters; invalid for one that the table leaves out.
    QModelIndex indexOfChapter(int chapter) const { return indexAt(m_tree.ofChapter(chapter)); }
    /// The innermost chapter that the reader is in; invalid for none.
    QModelIndex currentChapter() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The gallery's title.
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void empty();
    void fill();
    void takeChange(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void takeSeen(int first, int last);
    void follow(int row);
    QModelIndex indexAt(int node) const;
    int nodeOf(const QModelIndex &index) const;
    QVariant chapterData(int chapter, int role) const;
    QVariant slideData(int row, int role) const;
    bool holdsCurrent(int chapter) const;
    void announce(const QList<int> &nodes, const QList<int> &roles);
    void announceAll(const QList<int> &roles);

    const Tour *const m_tour;
    ContentsTree m_tree;
    QBitArray m_seen;       // of each slide, as it is counted
    QList<int> m_seenCount; // of each chapter
    int m_current = -1;
    bool m_hasChapters = false;
    bool m_isEmptied = false; // while the gallery changes
};

} // namespace gallery
