// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/tourcontrols.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/caption/counterbutton.h"
#include "ui/controls/tourbutton.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"
#include "ui/style/textlanguage.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace ui {

namespace {

constexpr int controlSpacing = 12;
constexpr double counterScale = 1.15;
constexpr int largestMargin = 28;
constexpr int smallestMargin = 8; // below the last line
constexpr int resumeGap = 4;      // between the buttons and the line that belongs to them

} // namespace

TourControls::TourControls(gallery::Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_discover(new TourButton(this))
    , m_review(new TourButton(this))
    , m_counter(new CounterButton(this))
    , m_resume(new QLabel(this))
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("foot"));
    m_discover->setObjectName(QStringLiteral("discover"));
    m_review->setObjectName(QStringLiteral("review"));
    m_counter->setObjectName(QStringLiteral("counter"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_layout->setHorizontalSpacing(controlSpacing);
    m_layout->setVerticalSpacing(resumeGap);
    QSizePolicy keepsRoom(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepsRoom.setRetainSizeWhenHidden(true);
    m_resume->setSizePolicy(keepsRoom);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::PreventContextMenu); // a long press is not one for the caption's menu

    connect(m_discover, &QAbstractButton::clicked, tour, &gallery::Tour::discover);
    connect(m_review, &QAbstractButton::clicked, tour, &gallery::Tour::restart);
    connect(tour, &gallery::Tour::currentChanged, this, &TourControls::updateCounter);
    connect(tour, &gallery::Tour::positionChanged, this, [this] {
        updateCounter();
        relayout(); // for a number that may be wider
    });
    connect(tour, &gallery::Tour::progressChanged, this, &TourControls::updateButtons);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &TourControls::applyPalette);
    retranslate();
}

void TourControls::pressDefault()
{
    m_discover->click();
}

void TourControls::setAtEnd(bool isAtEnd)
{
    m_isAtEnd = isAtEnd;
    updateButtons();
}

void TourControls::setSideMargin(int pixels)
{
    m_sideMargin = pixels;
    relayout();
}

// The line about an earlier tour is inside the margin below the buttons.
void TourControls::updateMargins()
{
    const int vertical = qMin(m_sideMargin, largestMargin);
    const int line = m_resume->minimumHeight() + resumeGap;
    m_layout->setContentsMargins(m_sideMargin, vertical / 2, m_sideMargin,
                                 qMax(vertical - line, smallestMargin));
}

QSize TourControls::minimumSizeHint() const
{
    return {0, m_layout->minimumSize().height()};
}

int TourControls::heightIn(int width) const
{
    const QMargins margins = m_layout->contentsMargins();
    const int button = m_discover->sizeHint().height();
    const int counter = m_counter->sizeHint().height() + resumeGap;
    const int resume = resumeGap + m_resume->minimumHeight();
    const int around = margins.top() + margins.bottom() + resume;
    switch (arrangementIn(width)) {
    case Arrangement::Beside:
        return around + button;
    case Arrangement::CounterAbove:
        return around + button + counter;
    case Arrangement::Stacked:
        return around + 2 * button + resumeGap + counter;
    }
    Q_UNREACHABLE();
}

void TourControls::retranslate()
{
    m_discover->setText(tr("DISCOVER"));
    m_review->setText(tr("REVIEW"));
    m_discover->setToolTip(tr("Go on to the next slide not yet seen"));
    m_review->setToolTip(tr("Start over"));
    m_counter->setToolTip(tr("Go to a position or a title"));
    m_counter->setAccessibleDescription(m_counter->toolTip());
    updateCounter();
    updateButtons();
    applyPalette();
}

void TourControls::updateCounter()
{
    const QString text = SlideTexts::counter(m_tour->position(), m_tour->model()->rowCount());
    m_counter->setText(text);
    setTextLanguage(m_counter, {}, text);
    updateCounterAlignment();
}

/// At the side of the page where it belongs, whichever direction its own text has.
void TourControls::updateCounterAlignment()
{
    const bool isAbove = m_arrangement != Arrangement::Beside;
    m_counter->setAlignment(
        QStyle::visualAlignment(layoutDirection(), isAbove ? Qt::AlignLeading : Qt::AlignTrailing) |
        Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TourControls::updateButtons()
{
    const bool isUnseenLeft = m_tour->canDiscover();
    const bool discover = isUnseenLeft || (m_tour->current() >= 0 && !m_isAtEnd);
    const bool restart = m_tour->canRestart();
    m_discover->setDefault(true); // REVOIR is only ever pressed itself
    m_discover->setToolTip(isUnseenLeft ? tr("Go on to the next slide not yet seen")
                                        : tr("Every slide is seen: go to the end of the gallery"));
    // Moves the focus before its button is disabled, else Qt would choose another widget.
    if (!discover)
        moveFocus(m_discover, m_review);
    if (!restart)
        moveFocus(m_review, m_discover);
    m_discover->setEnabled(discover);
    m_review->setEnabled(restart);
    updateResumeText();
}

void TourControls::updateResumeText()
{
    const auto row = m_tour->resumeRow();
    //: Below the button DISCOVER: where an earlier tour goes on; %1 is a position.
    const QString text =
        row ? tr("continue at %L1").arg(m_tour->model()->gallery().positionOf(*row)) : QString();
    if (text == m_resume->text() && row.has_value() == !m_resume->isHidden())
        return; // else a screen reader would say it again
    m_resume->setText(text);
    m_resume->setVisible(row.has_value());
    m_resume->setFont(fittedToLine(fontAround(this), text, width() - 2 * m_sideMargin));
    m_discover->setAccessibleDescription(text);
}

void TourControls::moveFocus(TourButton *from, TourButton *to)
{
    if (!from->hasFocus())
        return;
    to->setEnabled(true);
    to->setFocus(Qt::OtherFocusReason);
}

QString TourControls::widestCounterText() const
{
    return SlideTexts::counter(m_tour->model()->gallery().lastPosition(),
                               m_tour->model()->rowCount());
}

void TourControls::applyPalette()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_counter->setPalette(quiet);
    m_resume->setPalette(quiet);
    relayout();
}

// Fonts of the page's size, smaller where a text would be wider than the controls.
void TourControls::relayout()
{
    const int room = width() - 2 * m_sideMargin;
    QFont counter = fontAround(this);
    counter.setPointSizeF(counter.pointSizeF() * counterScale);
    m_counter->setFont(fittedToLine(counter, widestCounterText(), room - 1));
    const QFont words = fontAround(this);
    double size = words.pointSizeF();
    for (const TourButton *button : {m_discover, m_review}) {
        QFont own = button->font();
        own.setPointSizeF(words.pointSizeF());
        const int around =
            button->sizeHint().width() - button->fontMetrics().horizontalAdvance(button->text());
        size = qMin(size, fittedToLine(own, button->text(), room - around).pointSizeF());
    }
    for (TourButton *button : {m_discover, m_review}) {
        QFont own = button->font();
        own.setPointSizeF(size);
        button->setFont(own);
    }
    m_resume->setFont(fittedToLine(fontAround(this), m_resume->text(), room));
    m_resume->setMinimumHeight(m_resume->fontMetrics().height());
    updateMargins();
    // As wide as the widest number, so that nothing moves from slide to slide.
    m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(widestCounterText()) + 1);
    updateGeometry();
    arrange();
}

TourControls::Arrangement TourControls::arrangementIn(int width) const
{
    const int room = width - 2 * m_sideMargin;
    const int buttons =
        m_discover->sizeHint().width() + controlSpacing + m_review->sizeHint().width();
    if (room >= buttons + controlSpacing + m_counter->minimumWidth())
        return Arrangement::Beside;
    // The empty third column has its spacing too.
    return room >= buttons + controlSpacing ? Arrangement::CounterAbove : Arrangement::Stacked;
}

void TourControls::arrange()
{
    const Arrangement arrangement = arrangementIn(width());
    if (arrangement == m_arrangement && m_layout->count() > 0)
        return;
    m_arrangement = arrangement;
    const bool isAbove = arrangement != Arrangement::Beside;
    const bool isStacked = arrangement == Arrangement::Stacked;
    const int row = isAbove ? 1 : 0;
    updateCounterAlignment();
    m_layout->addWidget(m_resume, row + 2, 0, 1, 3);
    m_layout->addWidget(m_discover, row, 0, 1, isStacked ? 3 : 1);
    m_layout->addWidget(m_review, isStacked ? row + 1 : row, isStacked ? 0 : 1, 1,
                        isStacked ? 3 : 1);
    if (isAbove)
        m_layout->addWidget(m_counter, 0, 0, 1, 3);
    else
        m_layout->addWidget(m_counter, 0, 2);
    m_layout->setColumnStretch(2, 1);
}

void TourControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void TourControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateCounterAlignment();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

} // namespace ui

#include "moc_tourcontrols.cpp"
