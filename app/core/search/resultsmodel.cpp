// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/resultsmodel.h"

#include "core/gallery/slidemodel.h"

#include <QLocale>

#include <utility>

namespace search {

namespace {

constexpr qsizetype charactersBefore =
    24; // characters of the text, at most, so that the hit is in sight
constexpr qsizetype charactersAfter = 120;

struct Snippet
{
    QString line;
    Place hit;
};

Snippet cut(const QString &words, Place hit)
{
    qsizetype start = qMax<qsizetype>(0, hit.start - charactersBefore);
    // Begins at a word, if one is near enough.
    if (start > 0) {
        for (qsizetype at = start; at < hit.start; ++at) {
            if (words.at(at).isSpace()) {
                start = at + 1;
                break;
            }
        }
        if (start < words.size() && words.at(start).isLowSurrogate())
            ++start;
    }
    Snippet snippet;
    if (start > 0)
        snippet.line = QStringLiteral("…");
    snippet.hit = {hit.start - start + snippet.line.size(), hit.length};
    snippet.line += QStringView(words).mid(start, hit.end() - start + charactersAfter);
    snippet.line.replace(u'\n', u' ');
    return snippet;
}

} // namespace

ResultsModel::ResultsModel(const FindSession *search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{
    connect(search, &FindSession::hitsChanged, this, &ResultsModel::updateCount);
    connect(search, &FindSession::currentChanged, this, &ResultsModel::handleCurrentChanged);
}

void ResultsModel::updateCount()
{
    const bool isShown = m_search->isActive() && !m_search->isSearching();
    beginResetModel();
    m_count = isShown ? int(m_search->hits().slideCount()) : 0;
    m_currentRow = rowOf(m_search->current());
    endResetModel();
}

void ResultsModel::handleCurrentChanged()
{
    const int former = std::exchange(m_currentRow, rowOf(m_search->current()));
    for (const int row : {former, m_currentRow}) {
        if (row >= 0 && row < m_count)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int ResultsModel::rowOf(qsizetype hit) const
{
    return hit < 0 || hit >= m_search->hits().size() ? -1 : int(m_search->hits().slideOf(hit));
}

qsizetype ResultsModel::hitAt(int row) const
{
    const qsizetype current = m_search->current();
    return rowOf(current) == row ? current : m_search->hits().firstInSlide(row);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        index.row() >= m_search->hits().slideCount())
        return {};
    const gallery::SlideModel &model = *m_search->model();
    const qsizetype hit = hitAt(index.row());
    const Source source = m_search->hits().source(hit);
    switch (role) {
    case SnippetRole:
    case StartRole:
    case LengthRole:
        return snippet(hit, role);
    case TitleRole:
        return model.index(source.row).data(gallery::SlideModel::TitleRole);
    case PositionRole:
        return model.gallery().positionOf(source.row);
    case CountRole:
        return int(m_search->hits().countInSlide(index.row()));
    case FieldRole:
        return int(source.field);
    case LabelRole: {
        const gallery::Statement *statement = statementOf(model.gallery(), source);
        return statement ? statement->label.line(model.languages()) : QString();
    }
    case LanguageRole:
        return m_search->isShown(hit) ? QString() : source.language;
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        return {};
    }
}

QVariant ResultsModel::snippet(qsizetype hit, int role) const
{
    const QString words = wordsOf(m_search->model()->gallery(), m_search->hits().source(hit));
    const Snippet snippet = cut(words, m_search->hits().place(hit, words));
    switch (role) {
    case StartRole:
        return int(snippet.hit.start);
    case LengthRole:
        return int(snippet.hit.length);
    default:
        return snippet.line;
    }
}

QString ResultsModel::accessibleText(const QModelIndex &index) const
{
    const QString slide = QStringLiteral("%1. %2").arg(
        QLocale().toString(index.data(PositionRole).toInt()), index.data(TitleRole).toString());
    //: A slide in a list of results, for screen readers: its position and title, and the results.
    const QString place =
        tr("%1, %Ln result(s)", nullptr, index.data(CountRole).toInt()).arg(slide);
    switch (Field(index.data(FieldRole).toInt())) {
    case Field::Title:
        return place;
    case Field::Chapter:
        //: A result of a search in a list: %1 is the slide, %2 the words.
        return tr("%1. Chapter: %2").arg(place, index.data().toString());
    case Field::Details:
        return QStringLiteral("%1. %2: %3")
            .arg(place, index.data(LabelRole).toString(), index.data().toString());
    case Field::Caption:
    case Field::Credit:
        break;
    }
    return QStringLiteral("%1. %2").arg(place, index.data().toString());
}

QHash<int, QByteArray> ResultsModel::roleNames() const
{
    return {
        {SnippetRole, "snippet"}, {TitleRole, "title"}, {PositionRole, "position"},
        {CountRole, "count"},     {StartRole, "start"}, {LengthRole, "length"},
        {FieldRole, "field"},     {LabelRole, "label"}, {LanguageRole, "language"},
    };
}

} // namespace search

#include "moc_resultsmodel.cpp"
