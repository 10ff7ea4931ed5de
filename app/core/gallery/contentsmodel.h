// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/contentstree.h"

#include <QAbstractItemModel>
#include <QBitArray>

namespace gallery {

class Tour;

/// The table of contents of a tour's gallery as a tree model: chapters and their slides, with
/// titles in the reader's languages, seen marks and the current slide. Reset when chapters or
/// slides are inserted, removed or moved; all other changes are announced with their roles.
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
        CurrentRole, ///< bool: whether it is the current slide, or a chapter around it
        SeenRole,    ///< int: number of seen slides in a chapter; 0 or 1 for a slide
        SizeRole,    ///< int: number of slides in a chapter; 1 for a slide
    };
    Q_ENUM(Role)

    /// The tour outlives the model.
    explicit ContentsModel(const Tour *tour, QObject *parent = nullptr);

    /// Whether the gallery has chapters; otherwise the model is a flat list of slides.
    bool hasChapters() const { return m_hasChapters; }
    /// The index of a slide, by its row in the gallery, within its innermost chapter; invalid for
    /// -1.
    QModelIndex indexOf(int row) const;
    /// The index of a chapter, by its index in the gallery's chapters; invalid for a chapter that
    /// the model leaves out.
    QModelIndex indexOfChapter(int chapter) const { return indexAt(m_tree.ofChapter(chapter)); }
    /// The innermost chapter of the current slide; invalid for none.
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
    void handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles);
    void updateSeen(int first, int last);
    void handleCurrentChanged(int row);
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
