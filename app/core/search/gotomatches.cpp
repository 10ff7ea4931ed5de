// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/gotomatches.h"

#include "core/gallery/slidemodel.h"

#include <QLocale>

namespace search {

namespace {

// A number without what groups its digits: "5,000" and "5 000" are 5000.
QString digits(QString entry)
{
    entry.remove(QLocale().groupSeparator());
    return entry.removeIf([](QChar character) { return character.isSpace(); });
}

} // namespace

GoToMatches::GoToMatches(const gallery::SlideModel *model, QObject *parent)
    : QAbstractListModel(parent)
    , m_model(model)
    , m_search(model, Scope::Titles)
{
    connect(&m_search, &SlideSearch::found, this, &GoToMatches::handleFound);
    connect(&m_search, &SlideSearch::outdated, this, [this] {
        beginResetModel();
        m_isAll = false;
        m_slides.clear();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &GoToMatches::handleDataChanged);
    m_search.prepare();
}

void GoToMatches::handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                                    const QList<int> &roles)
{
    if (!gallery::concerns(roles, {gallery::SlideModel::TitleRole}))
        return;
    const auto announce = [this](int from, int to) {
        Q_EMIT dataChanged(index(from), index(to), {TitleRole, Qt::AccessibleTextRole});
    };
    if (m_isAll) {
        announce(first.row(), last.row());
        return;
    }
    for (int row = 0; row < m_slides.size(); ++row) {
        if (first.row() <= m_slides.at(row) && m_slides.at(row) <= last.row())
            announce(row, row);
    }
}

void GoToMatches::setEntry(const QString &entry)
{
    m_entry = entry.trimmed();
    m_search.find(m_entry);
}

void GoToMatches::handleFound()
{
    beginResetModel();
    m_isAll = m_entry.isEmpty();
    m_slides.clear();
    if (!m_isAll) {
        m_slides = m_search.hits().rowsByBeginning();
        if (const int slide = slideAtPosition(); slide >= 0) {
            m_slides.removeOne(slide);
            m_slides.prepend(slide);
        }
    }
    endResetModel();
    Q_EMIT matched();
}

int GoToMatches::slideAtPosition() const
{
    bool isNumber = false;
    const int position = digits(m_entry).toInt(&isNumber);
    return isNumber ? m_model->gallery().rowAt(position) : -1;
}

GoToMatches::Error GoToMatches::error() const
{
    if (rowCount() > 0 || isSearching())
        return Error::None;
    bool isNumber = false;
    digits(m_entry).toLongLong(&isNumber);
    return isNumber ? Error::NoSuchPosition : Error::NoSuchTitle;
}

int GoToMatches::slideAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_isAll ? row : m_slides.at(row);
}

int GoToMatches::rowOf(int slide) const
{
    return m_isAll ? slide : int(m_slides.indexOf(slide));
}

int GoToMatches::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isAll ? m_model->rowCount() : int(m_slides.size());
}

QVariant GoToMatches::data(const QModelIndex &index, int role) const
{
    const int slide = index.isValid() ? slideAt(index.row()) : -1;
    if (slide < 0)
        return {};
    switch (role) {
    case TitleRole:
        return m_model->index(slide).data(gallery::SlideModel::TitleRole);
    case PositionRole:
        return m_model->gallery().positionOf(slide);
    case Qt::AccessibleTextRole:
        return m_model->index(slide).data(Qt::AccessibleTextRole);
    default:
        return {};
    }
}

QHash<int, QByteArray> GoToMatches::roleNames() const
{
    return {{TitleRole, "title"}, {PositionRole, "position"}};
}

} // namespace search

#include "moc_gotomatches.cpp"
