// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/contentsmodel.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"

namespace gallery {

namespace {

const QList<int> &contentsTitleRoles()
{
    static const QList<int> roles{ContentsModel::TitleRole, Qt::ToolTipRole,
                                  Qt::AccessibleTextRole};
    return roles;
}

} // namespace

ContentsModel::ContentsModel(const Tour *tour, QObject *parent)
    : QAbstractItemModel(parent)
    , m_tour(tour)
{
    const SlideModel *slides = tour->model();
    connect(slides, &QAbstractItemModel::modelAboutToBeReset, this, &ContentsModel::empty);
    connect(slides, &QAbstractItemModel::rowsAboutToBeInserted, this, &ContentsModel::empty);
    connect(slides, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ContentsModel::empty);
    connect(slides, &QAbstractItemModel::layoutAboutToBeChanged, this, &ContentsModel::empty);
    connect(slides, &SlideModel::updated, this, &ContentsModel::fill);
    connect(slides, &QAbstractItemModel::dataChanged, this, &ContentsModel::handleDataChanged);
    connect(tour, &Tour::currentChanged, this, &ContentsModel::handleCurrentChanged);
    fill();
}

void ContentsModel::empty()
{
    if (m_isEmptied)
        return;
    beginResetModel();
    m_isEmptied = true;
    m_tree = {};
}

void ContentsModel::fill()
{
    const Gallery &gallery = m_tour->model()->gallery();
    ContentsTree tree(gallery);
    if (!m_isEmptied && tree == m_tree) {
        // The tree is the same; only titles of chapters, and the rows that they open at, can
        // differ.
        announceAll(contentsTitleRoles() + QList<int>{PositionRole, RowRole});
        return;
    }
    empty();
    m_tree = std::move(tree);
    m_hasChapters = !gallery.chapters.isEmpty();
    m_seen = QBitArray(gallery.slides.size());
    m_seenCount.fill(0, gallery.chapters.size());
    for (int row = 0; row < gallery.slides.size(); ++row)
        m_seen.setBit(row, m_tour->model()->isSeen(row));
    for (int chapter = 0; chapter < gallery.chapters.size(); ++chapter) {
        for (const int row : gallery.chapters.at(chapter).slides)
            m_seenCount[chapter] += m_seen.testBit(row) ? 1 : 0;
    }
    m_current = m_tour->current();
    m_isEmptied = false;
    endResetModel();
}

void ContentsModel::handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                                      const QList<int> &roles)
{
    if (m_isEmptied)
        return;
    if (concerns(roles, {SlideModel::SeenRole}))
        updateSeen(first.row(), last.row());
    if (first.row() == 0 && last.row() == m_tour->model()->rowCount() - 1 &&
        concerns(roles, {SlideModel::ChapterTitleRole})) {
        announceAll(contentsTitleRoles()); // titles of chapters follow the language
        return;
    }
    if (!concerns(roles, {SlideModel::TitleRole}))
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        for (int node = m_tree.ofRow(row); node >= 0; node = m_tree.at(node).another)
            announce({node}, contentsTitleRoles());
    }
}

void ContentsModel::updateSeen(int first, int last)
{
    const QBitArray before = m_seen;
    for (int row = first; row <= last; ++row) {
        const bool isSeen = m_tour->model()->isSeen(row);
        if (isSeen == m_seen.testBit(row))
            continue;
        m_seen.setBit(row, isSeen);
        const QList<int> nodes = m_tree.around(row);
        for (const int node : nodes) {
            if (const int chapter = m_tree.at(node).chapter; chapter >= 0)
                m_seenCount[chapter] += isSeen ? 1 : -1;
        }
        if (first == last)
            announce(nodes, {SeenRole, Qt::AccessibleTextRole});
    }
    if (first != last && m_seen != before)
        announceAll({SeenRole, Qt::AccessibleTextRole});
}

void ContentsModel::handleCurrentChanged(int row)
{
    if (m_isEmptied || row == m_current)
        return;
    const QList<int> before = m_tree.around(m_current);
    m_current = row;
    announce(before + m_tree.around(row), {CurrentRole, Qt::AccessibleDescriptionRole});
}

void ContentsModel::announce(const QList<int> &nodes, const QList<int> &roles)
{
    for (const int node : nodes)
        Q_EMIT dataChanged(indexAt(node), indexAt(node), roles);
}

void ContentsModel::announceAll(const QList<int> &roles)
{
    for (int parent = -1; parent < m_tree.size(); ++parent) {
        if (const int count = m_tree.count(parent); count > 0)
            Q_EMIT dataChanged(indexAt(m_tree.first(parent)),
                               indexAt(m_tree.first(parent) + count - 1), roles);
    }
}

QModelIndex ContentsModel::indexAt(int node) const
{
    return node < 0 ? QModelIndex() : createIndex(m_tree.at(node).place, 0, quintptr(node));
}

// The gallery may have been replaced since a view got its index.
int ContentsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() && int(index.internalId()) < m_tree.size() ? int(index.internalId())
                                                                      : -1;
}

QModelIndex ContentsModel::indexOf(int row) const
{
    const int first = m_tree.ofRow(row);
    if (first < 0)
        return {};
    const int chapter = m_tree.ofChapter(m_tour->model()->chapterOf(row));
    for (int node = first; node >= 0; node = m_tree.at(node).another) {
        if (m_tree.at(node).parent == chapter)
            return indexAt(node);
    }
    return indexAt(first);
}

QModelIndex ContentsModel::currentChapter() const
{
    return indexOf(m_current).parent();
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexAt(m_tree.first(nodeOf(parent)) + row);
}

QModelIndex ContentsModel::parent(const QModelIndex &index) const
{
    const int node = nodeOf(index);
    return node < 0 ? QModelIndex() : indexAt(m_tree.at(node).parent);
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return m_tree.count(nodeOf(parent));
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (nodeOf(index) < 0)
        return {};
    const ContentsTree::Node node = m_tree.at(nodeOf(index));
    role =
        role == Qt::ToolTipRole ? int(TitleRole) : role; // the whole title, which views may elide
    if (role == IsChapterRole)
        return node.chapter >= 0;
    if (role == Qt::AccessibleDescriptionRole)
        return index.data(CurrentRole).toBool() ? tr("You are here") : QString();
    return node.chapter >= 0 ? chapterData(node.chapter, role) : slideData(node.row, role);
}

// Not shown by any view, but read by assistive technology.
QVariant ContentsModel::headerData(int, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole ? m_tour->model()->galleryTitle() : QVariant();
}

QVariant ContentsModel::chapterData(int chapter, int role) const
{
    const Gallery &gallery = m_tour->model()->gallery();
    const Chapter shown = gallery.chapters.value(chapter); // absent while the gallery changes
    switch (role) {
    case TitleRole:
        return shown.title.line(m_tour->model()->languages());
    case Qt::AccessibleTextRole:
        //: A chapter in the table of contents; %2 of its %3 slides were seen.
        return tr("%1, chapter, %L2 of %L3 seen")
            .arg(shown.title.line(m_tour->model()->languages()))
            .arg(m_seenCount.at(chapter))
            .arg(shown.slides.size());
    case PositionRole:
        return shown.opensAt < 0 ? QVariant() : gallery.positionOf(shown.opensAt);
    case RowRole:
        return shown.opensAt;
    case CurrentRole:
        return holdsCurrent(chapter);
    case SeenRole:
        return m_seenCount.at(chapter);
    case SizeRole:
        return int(shown.slides.size());
    }
    return {};
}

QVariant ContentsModel::slideData(int row, int role) const
{
    const SlideModel &slides = *m_tour->model();
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole:
        return slides.index(row).data(role);
    case PositionRole:
        return slides.gallery().positionOf(row);
    case RowRole:
        return row;
    case CurrentRole:
        return row == m_current;
    case SeenRole:
        return m_seen.testBit(row) ? 1 : 0;
    case SizeRole:
        return 1;
    }
    return {};
}

bool ContentsModel::holdsCurrent(int chapter) const
{
    const QList<Chapter> &chapters = m_tour->model()->gallery().chapters;
    int at = m_current < 0 ? -1 : m_tour->model()->chapterOf(m_current);
    while (at >= 0 && at != chapter)
        at = chapters.at(at).parent;
    return at >= 0;
}

} // namespace gallery

#include "moc_contentsmodel.cpp"
