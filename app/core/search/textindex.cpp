// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textindex.h"

#include "core/gallery/richtext.h"
#include "core/search/textfolding.h"

#include <QMultiHash>

#include <algorithm>

namespace search {

namespace {

constexpr QChar between(0xffff); // folding removes it from texts and queries

QString wordsOf(Field field, const QStringList &values)
{
    // The separator of LanguageMap::line().
    return field == Field::Chapter || field == Field::Title ? values.join(QStringLiteral(" · "))
                                                            : gallery::plainText(values);
}

} // namespace

const gallery::LanguageMap *mapOf(const gallery::Gallery &gallery, const Source &source)
{
    if (source.field == Field::Chapter) {
        const bool isThere = source.index >= 0 && source.index < gallery.chapters.size();
        return isThere ? &gallery.chapters.at(source.index).title : nullptr;
    }
    if (source.row < 0 || source.row >= gallery.slides.size())
        return nullptr;
    switch (source.field) {
    case Field::Title:
        return &gallery.titleAt(source.row);
    case Field::Caption:
        return &gallery.captionAt(source.row);
    case Field::Details:
        if (const gallery::Statement *statement = statementOf(gallery, source))
            return &statement->value;
        return nullptr;
    default:
        return &gallery.creditAt(source.row).value;
    }
}

const gallery::Statement *statementOf(const gallery::Gallery &gallery, const Source &source)
{
    if (source.field != Field::Details || source.row < 0 || source.row >= gallery.slides.size())
        return nullptr;
    const QList<gallery::Statement> &metadata = gallery.slides.at(source.row).details.metadata;
    const bool isThere = source.index >= 0 && source.index < metadata.size();
    return isThere ? &metadata.at(source.index) : nullptr;
}

QString wordsOf(const gallery::Gallery &gallery, const Source &source)
{
    const gallery::LanguageMap *map = mapOf(gallery, source);
    return map ? wordsOf(source.field, map->values(source.language)) : QString();
}

TextIndex::TextIndex(const gallery::Gallery &gallery, const QStringList &preferences, Scope scope,
                     const std::stop_token &stop)
    : m_preferences(preferences)
    , m_scope(scope)
{
    addRows(gallery, 0, int(gallery.slides.size()) - 1, stop);
}

TextIndex::TextIndex(const TextIndex &former, const gallery::Gallery &gallery, int firstRow,
                     int lastRow, const std::stop_token &stop)
    : m_preferences(former.m_preferences)
    , m_scope(former.m_scope)
    , m_words(former.m_words.first(former.startOf(firstRow)))
    , m_texts(former.m_texts.first(former.textsBefore(firstRow)))
    , m_languages(former.m_languages)
    , m_hasRepeatedTitles(former.m_hasRepeatedTitles)
{
    addRows(gallery, firstRow, lastRow, stop);
    const qsizetype rest = former.startOf(lastRow + 1);
    const qsizetype moved = m_words.size() - rest;
    m_words += QStringView(former.m_words).sliced(rest);
    for (qsizetype i = former.textsBefore(lastRow + 1); i < former.m_texts.size(); ++i) {
        m_texts.append(former.m_texts.at(i));
        m_texts.last().start += moved;
    }
}

void TextIndex::addRows(const gallery::Gallery &gallery, int first, int last,
                        const std::stop_token &stop)
{
    QMultiHash<int, int> openings; // returns the last value of a key first
    if (m_scope != Scope::Titles) {
        for (int chapter = int(gallery.chapters.size()) - 1; chapter >= 0; --chapter)
            openings.insert(gallery.chapters.at(chapter).opensAt, chapter);
    }
    for (int row = first; row <= last && !stop.stop_requested(); ++row) {
        for (const int chapter : openings.values(row))
            add(row, Field::Chapter, chapter, gallery.chapters.at(chapter).title);
        add(row, Field::Title, -1, gallery.titleAt(row));
        if (m_scope == Scope::Titles)
            continue;
        add(row, Field::Caption, -1, gallery.captionAt(row));
        add(row, Field::Credit, -1, gallery.creditAt(row).value);
        addDetails(row, gallery.slides.at(row).details.metadata);
    }
}

void TextIndex::addDetails(int row, const QList<gallery::Statement> &metadata)
{
    const qsizetype firstOfRow = textsBefore(row);
    for (int index = 0; index < metadata.size(); ++index) {
        const qsizetype first = m_texts.size();
        add(row, Field::Details, index, metadata.at(index).value);
        // A photo without a title has the name of its file as one.
        for (qsizetype added = first; added < m_texts.size(); ++added) {
            for (qsizetype at = firstOfRow; m_texts.at(at).field <= Field::Title; ++at) {
                if (m_texts.at(at).field == Field::Chapter)
                    continue;
                const QStringView title = wordsAt(at);
                if (!title.isEmpty() && wordsAt(added).startsWith(title)) {
                    m_texts[added].repeated = int(title.size());
                    m_hasRepeatedTitles = true;
                }
            }
        }
    }
}

void TextIndex::add(int row, Field field, int index, const gallery::LanguageMap &map)
{
    const gallery::LanguageMap::Choice shown = map.choose(m_preferences);
    if (shown.values.isEmpty())
        return;
    const qsizetype first = m_texts.size();
    addText({m_words.size(), row, index, field, numberOf(shown.language)}, shown.values);
    if (m_scope != Scope::AllLanguages)
        return;
    for (const QString &language : map.languages()) {
        if (language == shown.language)
            continue;
        addText({m_words.size(), row, index, field, numberOf(language)}, map.values(language));
        // A text that is the same in several languages is indexed once.
        const QStringView all = m_words;
        const QStringView added = all.sliced(m_texts.last().start);
        for (qsizetype other = first; other < m_texts.size() - 1; ++other) {
            const qsizetype start = m_texts.at(other).start;
            const QStringView before = all.sliced(start, m_texts.at(other + 1).start - start);
            if (before == added) {
                m_words.truncate(m_texts.last().start);
                m_texts.removeLast();
                break;
            }
        }
    }
}

void TextIndex::addText(const Text &text, const QStringList &values)
{
    m_texts.append(text);
    appendFolded(wordsOf(text.field, values), &m_words);
    m_words += between;
}

int TextIndex::numberOf(const QString &language)
{
    const qsizetype known = m_languages.indexOf(language);
    if (known >= 0)
        return int(known);
    m_languages += language;
    return int(m_languages.size()) - 1;
}

qsizetype TextIndex::textAt(qsizetype place) const
{
    const auto after =
        std::upper_bound(m_texts.cbegin(), m_texts.cend(), place,
                         [](qsizetype wanted, const Text &text) { return wanted < text.start; });
    return after - m_texts.cbegin() - 1;
}

QStringView TextIndex::wordsAt(qsizetype text) const
{
    const qsizetype start = m_texts.at(text).start;
    const qsizetype next = text + 1 < m_texts.size() ? m_texts.at(text + 1).start : m_words.size();
    return QStringView(m_words).sliced(start, next - start - 1); // without the separator
}

qsizetype TextIndex::startOf(int row) const
{
    const qsizetype text = textsBefore(row);
    return text == m_texts.size() ? m_words.size() : m_texts.at(text).start;
}

qsizetype TextIndex::textsBefore(int row) const
{
    const auto at =
        std::lower_bound(m_texts.cbegin(), m_texts.cend(), row,
                         [](const Text &text, int wanted) { return text.row < wanted; });
    return at - m_texts.cbegin();
}

Source TextIndex::source(const Text &text) const
{
    return {text.row, text.field, text.index, m_languages.at(text.language)};
}

} // namespace search
