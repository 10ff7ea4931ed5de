// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/sectionheading.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr double sectionTitleScale = 1.75;
constexpr int spacingPercent = 108;

} // namespace

SectionHeading::SectionHeading(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(1);
    updateAppearance();
}

void SectionHeading::updateAppearance()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    QFont font = fontAround(this);
    font.setBold(true);
    if (m_kind == Kind::Title)
        font.setPointSizeF(font.pointSizeF() * sectionTitleScale);
    if (m_kind == Kind::Part)
        font.setLetterSpacing(QFont::PercentageSpacing, spacingPercent);
    setFont(fittedToWords(font, text(), contentsRect().width()));
    const QPalette application = QApplication::palette();
    QColor words = application.color(QPalette::Text);
    if (m_kind == Kind::Part)
        words = accentTextColour(application);
    else if (m_kind == Kind::Small)
        words = quietTextColour(application);
    QPalette colours; // sets only the text's colours, the rest is inherited
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, words); // which of them is used depends on the background
    setPalette(colours);
}

void SectionHeading::setText(const QString &text)
{
    QLabel::setText(text);
    updateAppearance();
}

void SectionHeading::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateAppearance();
}

void SectionHeading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_isUpdating &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        updateAppearance();
}

} // namespace ui

#include "moc_sectionheading.cpp"
