// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/resultsmodel.h"

#include "core/gallery/slidemodel.h"

#include <QLocale>

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
}

void ResultsModel::updateCount()
{
    const bool isShown = m_search->isActive() && !m_search->isSearching();
    beginResetModel();
    m_count = isShown ? int(qMin(m_search->hits().size(), most)) : 0;
    endResetModel();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        index.row() >= m_search->hits().size())
        return {};
    const gallery::SlideModel &model = *m_search->model();
    const Source source = m_search->hits().source(index.row());
    switch (role) {
    case SnippetRole:
    case StartRole:
    case LengthRole:
        return snippet(index.row(), role);
    case TitleRole:
        return model.index(source.row).data(gallery::SlideModel::TitleRole);
    case PositionRole:
        return model.gallery().positionOf(source.row);
    case FieldRole:
        return int(source.field);
    case LanguageRole:
        return m_search->isShown(index.row()) ? QString() : source.language;
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
    const QString place = QStringLiteral("%1. %2").arg(
        QLocale().toString(index.data(PositionRole).toInt()), index.data(TitleRole).toString());
    switch (Field(index.data(FieldRole).toInt())) {
    case Field::Title:
        return place;
    case Field::Chapter:
        //: A hit of a search in a list: %1 is the slide, %2 the words.
        return tr("%1. Chapter: %2").arg(place, index.data().toString());
    case Field::Caption:
    case Field::Credit:
        break;
    }
    return QStringLiteral("%1. %2").arg(place, index.data().toString());
}

QHash<int, QByteArray> ResultsModel::roleNames() const
{
    return {
        {SnippetRole, "snippet"},   {TitleRole, "title"},   {PositionRole, "position"},
        {StartRole, "start"},       {LengthRole, "length"}, {FieldRole, "field"},
        {LanguageRole, "language"},
    };
}

} // namespace search

#include "moc_resultsmodel.cpp"
