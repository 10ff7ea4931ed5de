// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How CaptionPanel marks what a search found.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/search/textfolding.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/paralleltext.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"

#include <QTextDocument>

namespace ui {

using search::Field;

namespace {

// A credit may begin with what it is called, which no search looks through.
int numberAfter(const QList<search::Place> &places, qsizetype start, int number)
{
    for (const search::Place &place : places)
        number += number >= 0 && place.start < start ? 1 : 0;
    return number;
}

// Of a hit in the caption among all that are marked, as a search does not count translations.
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

void CaptionPanel::setMarks(const SearchMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    mark();
    if (marks.number >= 0)
        revealMark();
}

void CaptionPanel::mark()
{
    const QModelIndex slide = m_tour->selection()->currentIndex();
    const QString chapter = slide.data(gallery::SlideModel::ChapterTitleRole).toString();
    const bool showsChapter = !chapter.isEmpty() && m_heading->words().startsWith(chapter);
    m_heading->setMarks(showsChapter ? search::placesOf(m_marks.query, chapter)
                                     : QList<search::Place>(),
                        m_marks.numberIn(Field::Chapter));
    m_title->setMarks(search::placesOf(m_marks.query, m_title->words()),
                      m_marks.numberIn(Field::Title));
    const QList<search::Place> captions = placesIn(m_caption, m_marks.query);
    m_caption->setMarks(captions,
                        numberInCaption(m_caption, captions, m_marks.numberIn(Field::Caption)));
    m_second->mark(m_marks.query);
    const QList<search::Place> credits = placesIn(m_credit, m_marks.query);
    const QString own = slide.data(gallery::SlideModel::CreditTextRole).toString();
    const qsizetype start = m_credit->document()->toPlainText().size() - own.size();
    m_credit->setMarks(credits, numberAfter(credits, start, m_marks.numberIn(Field::Credit)));
}

void CaptionPanel::revealMark()
{
    const auto whole = [](const QWidget *part) {
        return [part] { return QRect(0, 0, part->width(), part->fontMetrics().height()); };
    };
    switch (m_marks.field) {
    case Field::Chapter:
        m_scroll->revealLine(m_heading, whole(m_heading));
        break;
    case Field::Title:
        m_scroll->revealLine(m_title, whole(m_title));
        break;
    case Field::Caption:
        m_scroll->revealLine(m_caption, [this] {
            const QList<search::Place> places = placesIn(m_caption, m_marks.query);
            return m_caption->rectOf(
                places.value(numberInCaption(m_caption, places, m_marks.number)));
        });
        break;
    case Field::Credit:
        m_scroll->revealLine(m_credit, whole(m_credit));
        break;
    }
}

} // namespace ui
