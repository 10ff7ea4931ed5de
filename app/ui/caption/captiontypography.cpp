// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/captiontypography.h"

#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"
#include "ui/style/textsize.h"

#include <QApplication>

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
constexpr int wideCaptionFrom = 400; // width of the panel
constexpr int highCaptionFrom = 360; // height of the panel; a large title would fill a lower one
constexpr int charactersALine = 62;
constexpr double lineDistance = 1.58; // as CaptionText has it
constexpr double fewestLines = 3.2;   // that can be read as a text

QFont scaledFont(double scale, int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale * percent / 100);
    return font;
}

void setLanguageFont(QWidget *text, const QFont &font)
{
    text->setFont(fontFor(font, textLanguage(text)));
}

} // namespace

CaptionTypography::CaptionTypography(const CaptionTexts &texts, HighlightedLabel *missing,
                                     ParallelText *parallelText)
    : m_texts(texts)
    , m_missing(missing)
    , m_parallelText(parallelText)
{}

QFont CaptionTypography::creditFont(int textPercent)
{
    return scaledFont(creditScale, textPercent);
}

int CaptionTypography::margin(int panelWidth)
{
    return panelWidth >= wideCaptionFrom ? wideCaptionMargin : narrowCaptionMargin;
}

int CaptionTypography::panelWidth(int characters) const
{
    return m_texts.caption->fontMetrics().averageCharWidth() * characters + 2 * wideCaptionMargin;
}

double CaptionTypography::smallestReadableHeight() const
{
    return narrowCaptionMargin +
           fewestLines * lineDistance * QFontInfo(m_texts.caption->font()).pixelSize();
}

ParallelText::Room CaptionTypography::apply(int textPercent, QSize panel, const QPalette &palette)
{
    setLanguageFont(m_texts.caption, scaledFont(captionScale, textPercent));
    setLanguageFont(m_texts.remarks, scaledFont(remarksScale, textPercent));
    setLanguageFont(m_texts.credit, creditFont(textPercent));
    m_missing->setFont(creditFont(textPercent));

    QPalette accent = palette;
    accent.setColor(QPalette::Text, accentTextColour(palette));
    m_texts.heading->setPalette(accent);
    QPalette quiet = palette;
    quiet.setColor(QPalette::Text, quietTextColour(palette));
    m_texts.credit->setPalette(quiet);
    m_missing->setPalette(quiet);

    const QFontMetrics metrics = m_texts.caption->fontMetrics();
    const int unit = metrics.height() / 2;
    m_texts.heading->setContentsMargins(0, 0, 0, unit / 2);
    m_texts.title->setContentsMargins(0, 0, 0, unit + unit / 2);
    m_missing->setContentsMargins(0, 0, 0, unit);
    const ParallelText::Room room =
        m_parallelText->arrange(qMax(1, panel.width() - 2 * margin(panel.width())),
                                metrics.averageCharWidth() * charactersALine);
    m_missing->setMaximumWordWidth(room.all);
    applyTitleFonts(textPercent, panel, room.each);
    return room;
}

// A title is larger than the caption as far as its longest word fits into `room` pixels.
void CaptionTypography::applyTitleFonts(int textPercent, QSize panel, int room)
{
    QFont languageName = scaledFont(captionHeadingScale, textPercent);
    languageName.setBold(true);
    QFont heading = languageName;
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, headingSpacingPercent);
    // Above 100 % the title grows less than the caption, to which it leaves most of the room.
    const bool isLarge = panel.width() >= wideCaptionFrom && panel.height() >= highCaptionFrom;
    const double lead = (isLarge ? captionTitleScale : narrowTitleScale) - captionScale;
    QFont title = scaledFont(captionScale + lead * 100 / qMax(100, textPercent), textPercent);
    title.setBold(true);
    const double least = scaledFont(captionScale, textPercent).pointSizeF();
    heading = fittedToWords(fontFor(heading, textLanguage(m_texts.heading)),
                            m_texts.heading->words(), room, least / 2);
    title = fittedToWords(fontFor(title, textLanguage(m_texts.title)),
                          m_texts.title->words() + QLatin1Char(' ') + m_parallelText->title(), room,
                          least);
    m_texts.heading->setFont(heading);
    m_texts.title->setFont(title);
    m_texts.heading->setMaximumWordWidth(room);
    m_texts.title->setMaximumWordWidth(room);
    m_parallelText->applyFonts(languageName, title, room);
}

} // namespace ui
