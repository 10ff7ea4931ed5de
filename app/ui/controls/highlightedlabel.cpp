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
    updateText();
}

void HighlightedLabel::setMarks(const QList<search::Place> &places, int current)
{
    if (places == m_places && current == m_current)
        return;
    m_places = places;
    m_current = current;
    updateText();
}

void HighlightedLabel::setMaximumWordWidth(int pixels)
{
    m_maximumWordWidth = pixels;
    updateText();
}

QString HighlightedLabel::withBreaks(const QString &words) const
{
    return breakable(words, font(), m_maximumWordWidth);
}

void HighlightedLabel::updateText()
{
    if (m_places.isEmpty()) {
        setTextFormat(Qt::PlainText);
        const QString shown = withBreaks(m_words);
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
        html += withBreaks(m_words.mid(done, place.start - done)).toHtmlEscaped();
        html +=
            QStringLiteral("<span style=\"color: %1; background-color: %2; "
                           "text-decoration: %3\">%4</span>")
                .arg(markedTextColour().name(), markColour(isCurrent).name(),
                     isCurrent ? QStringLiteral("underline overline") : QStringLiteral("underline"),
                     withBreaks(m_words.mid(place.start, place.length)).toHtmlEscaped());
        done = place.end();
    }
    html += withBreaks(m_words.mid(done)).toHtmlEscaped() + QStringLiteral("</span>");
    setTextFormat(Qt::RichText);
    setText(html);
}

} // namespace ui

#include "moc_highlightedlabel.cpp"
