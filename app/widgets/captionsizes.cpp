// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the caption's texts are, and what stands between them.

#include "widgets/captionpanel.h"
#include "widgets/captiontext.h"
#include "widgets/colours.h"
#include "widgets/coverlinks.h"
#include "widgets/detailstext.h"
#include "widgets/markedlabel.h"
#include "widgets/secondtexts.h"
#include "widgets/textlanguage.h"
#include "widgets/tourfoot.h"

#include <QApplication>
#include <QSpacerItem>
#include <QVBoxLayout>

namespace widgets {

namespace {

// Sizes of type as shares of the desktop's own.
constexpr double headingScale = 0.92;
constexpr double titleScale = 2.6;
constexpr double narrowTitleScale = 1.75;
constexpr double captionScale = 1.34;
constexpr double remarksScale = 1.12;
constexpr double creditScale = 1.0;
constexpr int headingSpacingPercent = 112;

constexpr int wideMargin = 40;
constexpr int narrowMargin = 18;
constexpr int wideFrom = 400;
constexpr int charactersALine = 62;

} // namespace

void CaptionPanel::applySizes()
{
    const bool wide = width() >= wideFrom;
    const double share = m_percent / 100.0;
    const QFont desktop = QApplication::font();
    const auto sized = [&desktop, share](double scale) {
        QFont font = desktop;
        font.setPointSizeF(desktop.pointSizeF() * scale * share);
        return font;
    };
    const auto dress = [](QWidget *text, const QFont &font) {
        text->setFont(fontFor(font, textLanguage(text)));
    };
    QFont heading = sized(headingScale);
    heading.setBold(true);
    QFont name = heading;
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, headingSpacingPercent);
    dress(m_heading, heading);
    dress(m_caption, sized(captionScale));
    dress(m_remarks, sized(remarksScale));
    dress(m_credit, sized(creditScale));
    m_missing->setFont(sized(creditScale));
    m_links->setFont(sized(creditScale));
    m_details->setFont(sized(creditScale));

    QPalette accent = palette();
    accent.setColor(QPalette::Text, accentTextColour(palette()));
    m_heading->setPalette(accent);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, quietTextColour(palette()));
    m_credit->setPalette(quiet);
    m_missing->setPalette(quiet);

    const int margin = wide ? wideMargin : narrowMargin;
    const int unit = m_caption->fontMetrics().height() / 2;
    m_heading->setContentsMargins(0, 0, 0, unit / 2);
    m_title->setContentsMargins(0, 0, 0, unit + unit / 2);
    m_missing->setContentsMargins(0, 0, 0, unit);
    QFont title = sized(wide ? titleScale : narrowTitleScale);
    title.setBold(true);
    const int room = qMax(1, width() - 2 * margin);
    const int line = m_caption->fontMetrics().averageCharWidth() * charactersALine;
    const int all = m_second->fit(room, line).all;
    dress(m_title, title);
    m_second->dress(name, title);
    applyGaps();
    m_column->layout()->setContentsMargins(margin, margin, margin + room - all, 2 * unit);
    m_foot->setSideMargin(margin);
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
    m_column->layout()->invalidate();
}

} // namespace widgets
