// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/captionhighlighter.h"

#include "core/gallery/slidemodel.h"
#include "core/search/textfolding.h"
#include "ui/caption/paralleltext.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"

#include <QTextDocument>

namespace ui {

using search::Field;

namespace {

// The number among all places of the hit `number`, which is counted from `start` on: a search does
// not look through the label that a credit may begin with.
int numberAfter(const QList<search::Place> &places, qsizetype start, int number)
{
    for (const search::Place &place : places)
        number += number >= 0 && place.start < start ? 1 : 0;
    return number;
}

// The number among all places of the hit `number`: a search does not count translations.
int numberInCaption(const CaptionText *text, const QList<search::Place> &places, int number)
{
    int counted = -1;
    for (int i = 0; i < places.size() && number >= 0; ++i) {
        counted += text->isTranslation(places.at(i).start) ? 0 : 1;
        if (counted == number)
            return i;
    }
    return -1;
}

QList<search::Place> placesIn(const CaptionText *text, const QString &query)
{
    return search::placesOf(query, text->document()->toPlainText());
}

} // namespace

CaptionHighlighter::CaptionHighlighter(const CaptionTexts &texts, ParallelText *parallelText,
                                       CaptionScroll *scroll)
    : m_texts(texts)
    , m_parallelText(parallelText)
    , m_scroll(scroll)
{}

void CaptionHighlighter::setMarks(const SearchMarks &marks, const QModelIndex &slide)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update(slide);
    if (marks.number >= 0)
        scrollToCurrentHit();
}

void CaptionHighlighter::update(const QModelIndex &slide)
{
    const QString chapter = slide.data(gallery::SlideModel::ChapterTitleRole).toString();
    const bool showsChapter = !chapter.isEmpty() && m_texts.heading->words().startsWith(chapter);
    m_texts.heading->setMarks(showsChapter ? search::placesOf(m_marks.query, chapter)
                                           : QList<search::Place>(),
                              m_marks.numberIn(Field::Chapter));
    m_texts.title->setMarks(search::placesOf(m_marks.query, m_texts.title->words()),
                            m_marks.numberIn(Field::Title));
    const QList<search::Place> captions = placesIn(m_texts.caption, m_marks.query);
    m_texts.caption->setMarks(
        captions, numberInCaption(m_texts.caption, captions, m_marks.numberIn(Field::Caption)));
    m_parallelText->highlight(m_marks.query);
    const QList<search::Place> credits = placesIn(m_texts.credit, m_marks.query);
    const QString searched = slide.data(gallery::SlideModel::CreditTextRole).toString();
    const qsizetype start =
        qMax<qsizetype>(0, m_texts.credit->document()->toPlainText().lastIndexOf(searched));
    m_texts.credit->setMarks(credits, numberAfter(credits, start, m_marks.numberIn(Field::Credit)));
}

void CaptionHighlighter::scrollToCurrentHit()
{
    const auto revealStart = [this](QWidget *text) {
        m_scroll->revealLine(
            text, [text] { return QRect(0, 0, text->width(), text->fontMetrics().height()); });
    };
    switch (m_marks.field) {
    case Field::Chapter:
        revealStart(m_texts.heading);
        break;
    case Field::Title:
        revealStart(m_texts.title);
        break;
    case Field::Caption:
        m_scroll->revealLine(m_texts.caption, [this] {
            const QList<search::Place> places = placesIn(m_texts.caption, m_marks.query);
            return m_texts.caption->rectOf(
                places.value(numberInCaption(m_texts.caption, places, m_marks.number)));
        });
        break;
    case Field::Credit:
        revealStart(m_texts.credit);
        break;
    case Field::Details: // not on the page
        break;
    }
}

} // namespace ui
