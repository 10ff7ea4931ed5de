// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the caption's texts are, and what stands between them.

#include "ui/caption/captionpanel.h"
#include "ui/caption/coverlinks.h"
#include "ui/caption/detailsview.h"
#include "ui/caption/paralleltext.h"
#include "ui/caption/tourcontrols.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"
#include "ui/style/textsize.h"

#include <QApplication>
#include <QSpacerItem>
#include <QVBoxLayout>

namespace ui {

namespace {

// Sizes of type as shares of the desktop's own.
constexpr double captionHeadingScale = 0.92;
constexpr double captionTitleScale = 2.6;
constexpr double narrowTitleScale = 1.75;
constexpr double captionScale = 1.34;
constexpr double remarksScale = 1.12;
constexpr double creditScale = 1.0;
constexpr int headingSpacingPercent = 112;

constexpr int wideCaptionMargin = 40;
constexpr int narrowCaptionMargin = 18;
constexpr int wideCaptionFrom = 400;
constexpr int charactersALine = 62;
constexpr double lineDistance = 1.58; // as CaptionText has it
constexpr double fewestLines = 3.2;   // that can be read as a text

QFont sized(double scale, int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale * percent / 100);
    return font;
}

} // namespace

int CaptionPanel::margin() const
{
    return width() >= wideCaptionFrom ? wideCaptionMargin : narrowCaptionMargin;
}

int CaptionPanel::widthForLines(int characters) const
{
    return m_caption->fontMetrics().averageCharWidth() * characters + 2 * wideCaptionMargin;
}

bool CaptionPanel::isTooLow(int height) const
{
    return height < narrowCaptionMargin +
                        fewestLines * lineDistance * QFontInfo(m_caption->font()).pixelSize();
}

int CaptionPanel::footHeightIn(int width) const
{
    return m_foot->heightIn(width);
}

void CaptionPanel::applySizes()
{
    const auto scaled = [this](double scale) { return sized(scale, m_percent); };
    const auto dress = [](QWidget *text, const QFont &font) {
        text->setFont(fontFor(font, textLanguage(text)));
    };
    dress(m_caption, scaled(captionScale));
    dress(m_remarks, scaled(remarksScale));
    dress(m_credit, scaled(creditScale));
    m_missing->setFont(scaled(creditScale));
    m_links->setFont(scaled(creditScale));
    m_details->setFont(scaled(creditScale));

    QPalette accent = palette();
    accent.setColor(QPalette::Text, accentTextColour(palette()));
    m_heading->setPalette(accent);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, quietTextColour(palette()));
    m_credit->setPalette(quiet);
    m_missing->setPalette(quiet);

    const int unit = m_caption->fontMetrics().height() / 2;
    m_heading->setContentsMargins(0, 0, 0, unit / 2);
    m_title->setContentsMargins(0, 0, 0, unit + unit / 2);
    m_missing->setContentsMargins(0, 0, 0, unit);
    const int line = m_caption->fontMetrics().averageCharWidth() * charactersALine;
    const ParallelText::Room room = m_second->fit(qMax(1, width() - 2 * margin()), line);
    m_missing->setRoom(room.all);
    fitTitles(room.each);
    applyGaps();
    const int edge = margin();
    const int rest = qMax(0, width() - 2 * edge - room.all);
    const int left = isRightToLeft() ? rest : 0;
    m_texts->setContentsMargins(edge + left, edge, edge + rest - left, 2 * unit);
    m_foot->setSideMargin(edge);
}

// Titles are larger than captions as far as their longest word lets them be.
void CaptionPanel::fitTitles(int room)
{
    QFont name = sized(captionHeadingScale, m_percent);
    name.setBold(true);
    QFont heading = name;
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, headingSpacingPercent);
    // Of large text most of the room is the caption's.
    const double lead =
        (width() >= wideCaptionFrom ? captionTitleScale : narrowTitleScale) - captionScale;
    QFont title = sized(captionScale + lead * 100 / qMax(100, m_percent), m_percent);
    title.setBold(true);
    const double least = sized(captionScale, m_percent).pointSizeF();
    heading = fittedToWords(fontFor(heading, textLanguage(m_heading)), m_heading->words(), room,
                            least / 2);
    title = fittedToWords(fontFor(title, textLanguage(m_title)),
                          m_title->words() + QLatin1Char(' ') + m_second->title(), room, least);
    m_heading->setFont(heading);
    m_title->setFont(title);
    m_heading->setRoom(room);
    m_title->setRoom(room);
    m_second->dress(name, title, room);
}

void CaptionPanel::setPicture(QWidget *picture)
{
    if (picture == m_picture)
        return;
    if (m_picture)
        m_flow->removeWidget(m_picture);
    m_picture = picture;
    if (picture)
        m_flow->insertWidget(0, picture);
}

void CaptionPanel::setFootInText(bool inText)
{
    if (inText == m_footInText)
        return;
    m_footInText = inText;
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_foot->isAncestorOf(focused);
    if (inText)
        m_flow->addWidget(m_foot);
    else
        layout()->addWidget(m_foot);
    m_foot->show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

void CaptionPanel::applyGaps()
{
    const int unit = m_caption->fontMetrics().height() / 2;
    // What is hidden takes no room above it either.
    const auto set = [](QSpacerItem *gap, const QWidget *below, int height) {
        gap->changeSize(0, below->isHidden() ? 0 : height);
    };
    set(m_remarksGap, m_remarks, 2 * unit);
    set(m_creditGap, m_credit, unit + unit / 2);
    set(m_linksGap, m_links, unit + unit / 2);
    set(m_detailsGap, m_details, 3 * unit);
    m_texts->invalidate();
}

} // namespace ui
