// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/markedlabel.h"

#include "widgets/colours.h"
#include "widgets/textlanguage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace widgets {

void MarkedLabel::setWords(const QString &words)
{
    m_words = words;
    m_places.clear();
    m_isBroken = widestWord(m_words, fontMetrics()) > contentsRect().width();
    compose();
}

void MarkedLabel::setMarks(const QList<finding::Place> &places, int current)
{
    if (places == m_places && current == m_current)
        return;
    m_places = places;
    m_current = current;
    compose();
}

void MarkedLabel::compose()
{
    if (m_places.isEmpty()) {
        setTextFormat(Qt::PlainText);
        setText(broken(m_words));
        return;
    }
    QString html = QStringLiteral("<span style=\"white-space: pre-wrap\">");
    qsizetype done = 0;
    for (int i = 0; i < m_places.size(); ++i) {
        const finding::Place place = m_places.at(i);
        if (place.start < done)
            continue; // the rest of a character that is already marked
        const bool isCurrent = i == m_current;
        html += broken(m_words.mid(done, place.start - done)).toHtmlEscaped();
        html += QStringLiteral("<span style=\"color: %1; background-color: %2%3\">%4</span>")
                    .arg(markedTextColour().name(), markColour(isCurrent).name(),
                         isCurrent ? QStringLiteral("; text-decoration: underline") : QString(),
                         broken(m_words.mid(place.start, place.length)).toHtmlEscaped());
        done = place.end();
    }
    html += broken(m_words.mid(done)).toHtmlEscaped() + QStringLiteral("</span>");
    setTextFormat(Qt::RichText);
    setText(html);
}

QString MarkedLabel::broken(const QString &part) const
{
    return m_isBroken ? breakable(part, fontMetrics(), contentsRect().width()) : part;
}

// Where it has to, a text is broken anew for each width; else it stays as it is.
void MarkedLabel::breakWords()
{
    const bool was = m_isBroken;
    m_isBroken = widestWord(m_words, fontMetrics()) > contentsRect().width();
    if (was || m_isBroken)
        compose();
}

void MarkedLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_isBroken && event->matches(QKeySequence::Copy) && hasSelectedText()) {
        QGuiApplication::clipboard()->setText(selectedText().remove(zeroWidthSpace));
        return;
    }
    QLabel::keyPressEvent(event);
}

void MarkedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    breakWords();
}

void MarkedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        breakWords();
}

} // namespace widgets
