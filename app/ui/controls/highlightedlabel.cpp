// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/highlightedlabel.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"

namespace ui {

void HighlightedLabel::setWords(const QString &words)
{
    m_words = words;
    m_places.clear();
    compose();
}

void HighlightedLabel::setMarks(const QList<search::Place> &places, int current)
{
    if (places == m_places && current == m_current)
        return;
    m_places = places;
    m_current = current;
    compose();
}

void HighlightedLabel::setRoom(int pixels)
{
    m_room = pixels;
    compose();
}

QString HighlightedLabel::broken(const QString &words) const
{
    return breakable(words, font(), m_room);
}

void HighlightedLabel::compose()
{
    if (m_places.isEmpty()) {
        setTextFormat(Qt::PlainText);
        const QString shown = broken(m_words);
        if (shown != text())
            setText(shown);
        return;
    }
    QString html = QStringLiteral("<span style=\"white-space: pre-wrap\">");
    qsizetype done = 0;
    for (int i = 0; i < m_places.size(); ++i) {
        const search::Place place = m_places.at(i);
        if (place.start < done)
            continue; // the rest of a character that is already marked
        const bool isCurrent = i == m_current;
        html += broken(m_words.mid(done, place.start - done)).toHtmlEscaped();
        html +=
            QStringLiteral("<span style=\"color: %1; background-color: %2; "
                           "text-decoration: %3\">%4</span>")
                .arg(markedTextColour().name(), markColour(isCurrent).name(),
                     isCurrent ? QStringLiteral("underline overline") : QStringLiteral("underline"),
                     broken(m_words.mid(place.start, place.length)).toHtmlEscaped());
        done = place.end();
    }
    html += broken(m_words.mid(done)).toHtmlEscaped() + QStringLiteral("</span>");
    setTextFormat(Qt::RichText);
    setText(html);
}

} // namespace ui
