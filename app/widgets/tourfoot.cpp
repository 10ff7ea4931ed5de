// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tourfoot.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "widgets/colours.h"
#include "widgets/slidetexts.h"
#include "widgets/tourbutton.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace widgets {

namespace {

constexpr int spacing = 12;
constexpr double counterScale = 1.15;
constexpr int largestMargin = 28;
constexpr int smallestMargin = 8; // below the last line
constexpr int resumeGap = 4;      // between the buttons and the line that belongs to them

} // namespace

TourFoot::TourFoot(gallery::Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_discover(new TourButton(this))
    , m_review(new TourButton(this))
    , m_counter(new QLabel(this))
    , m_resume(new QLabel(this))
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("foot"));
    m_discover->setObjectName(QStringLiteral("discover"));
    m_review->setObjectName(QStringLiteral("review"));
    m_counter->setObjectName(QStringLiteral("counter"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_layout->setHorizontalSpacing(spacing);
    m_layout->setVerticalSpacing(resumeGap);
    QSizePolicy keepsRoom(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepsRoom.setRetainSizeWhenHidden(true);
    m_resume->setSizePolicy(keepsRoom);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_discover, &QAbstractButton::clicked, tour, &gallery::Tour::discover);
    connect(m_review, &QAbstractButton::clicked, tour, &gallery::Tour::restart);
    connect(tour, &gallery::Tour::progressChanged, this, &TourFoot::follow);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &TourFoot::dress);
    retranslate();
}

void TourFoot::pressDefault()
{
    (m_tour->canDiscover() ? m_discover : m_review)->click();
}

void TourFoot::setSideMargin(int pixels)
{
    m_sideMargin = pixels;
    setMargins();
    arrange();
}

// The line about an earlier tour stands in what would be the margin below the buttons.
void TourFoot::setMargins()
{
    const int vertical = qMin(m_sideMargin, largestMargin);
    const int line = m_resume->minimumHeight() + resumeGap;
    m_layout->setContentsMargins(m_sideMargin, vertical / 2, m_sideMargin,
                                 qMax(vertical - line, smallestMargin));
}

QSize TourFoot::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int buttons = m_discover->sizeHint().width() + spacing + m_review->sizeHint().width();
    return {margins.left() + buttons + margins.right(), m_layout->minimumSize().height()};
}

void TourFoot::retranslate()
{
    m_discover->setText(tr("DISCOVER"));
    m_review->setText(tr("REVIEW"));
    m_discover->setToolTip(tr("Go on to the next slide not yet seen"));
    m_review->setToolTip(tr("Start again from the beginning"));
    follow();
    dress();
}

void TourFoot::follow()
{
    m_counter->setText(SlideTexts::counter(m_tour->position(), m_tour->model()->rowCount()));
    const bool discover = m_tour->canDiscover();
    const bool restart = m_tour->canRestart();
    m_discover->setDefault(discover);
    m_review->setDefault(!discover);
    // The focus goes before the button that it was on is disabled, else Qt would choose where to.
    if (!discover)
        passFocus(m_discover, m_review);
    if (!restart)
        passFocus(m_review, m_discover);
    m_discover->setEnabled(discover);
    m_review->setEnabled(restart);
    followResume();
}

void TourFoot::followResume()
{
    const auto row = m_tour->resumesAt();
    //: Below the button DISCOVER: where an earlier tour goes on; %1 is a position.
    const QString text =
        row ? tr("continue at %1").arg(m_tour->model()->gallery().positionOf(*row)) : QString();
    if (text == m_resume->text() && row.has_value() == !m_resume->isHidden())
        return; // else it would be heard again
    m_resume->setText(text);
    m_resume->setVisible(row.has_value());
    m_discover->setAccessibleDescription(text);
}

void TourFoot::passFocus(TourButton *from, TourButton *to)
{
    if (!from->hasFocus())
        return;
    to->setEnabled(true);
    to->setFocus(Qt::OtherFocusReason);
}

void TourFoot::dress()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * counterScale);
    m_counter->setFont(font);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_counter->setPalette(quiet);
    m_resume->setPalette(quiet);
    m_resume->setMinimumHeight(m_resume->fontMetrics().height());
    setMargins();
    // As wide as the widest number, so that nothing moves while the slides go by.
    const QString widest =
        SlideTexts::counter(m_tour->model()->gallery().lastPosition(), m_tour->model()->rowCount());
    m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(widest) + 1);
    updateGeometry();
    arrange();
}

void TourFoot::arrange()
{
    const int needed = minimumSizeHint().width() + spacing + m_counter->minimumWidth();
    const bool stacked = width() < needed;
    if (stacked == m_stacked && m_layout->count() > 0)
        return;
    m_stacked = stacked;
    const int buttonRow = m_stacked ? 1 : 0;
    m_counter->setContentsMargins(0, 0, 0, m_stacked ? spacing - resumeGap : 0);
    m_layout->addWidget(m_resume, 2, 0, 1, 2);
    m_layout->addWidget(m_discover, buttonRow, 0);
    m_layout->addWidget(m_review, buttonRow, 1);
    m_counter->setAlignment((m_stacked ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (m_stacked)
        m_layout->addWidget(m_counter, 0, 0, 1, 2);
    else
        m_layout->addWidget(m_counter, 0, 2);
    m_layout->setColumnStretch(2, 1);
}

void TourFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TourFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange ||
             event->type() == QEvent::ApplicationFontChange)
        dress();
}

} // namespace widgets
