// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/navigationarrows.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/photoview/arrowbutton.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int marginsFrom = 640; // of the shorter side
constexpr int wideInset = 18;
constexpr int narrowInset = 4;
constexpr int revealed = 4000; // milliseconds

} // namespace

NavigationArrows::NavigationArrows(gallery::Tour *tour, QWidget *view)
    : QObject(view)
    , m_tour(tour)
    , m_view(view)
    , m_previous(new ArrowButton(Qt::LeftArrow, view))
    , m_next(new ArrowButton(Qt::RightArrow, view))
{
    m_previous->setObjectName(QStringLiteral("previousArrow"));
    m_next->setObjectName(QStringLiteral("nextArrow"));
    for (ArrowButton *arrow : {m_previous, m_next})
        arrow->setCursor(Qt::ArrowCursor); // the view may have a hand cursor
    connect(m_previous, &QAbstractButton::clicked, tour, &gallery::Tour::previous);
    connect(m_next, &QAbstractButton::clicked, tour, &gallery::Tour::next);
    view->installEventFilter(this);
    m_revealed.setSingleShot(true);
    m_revealed.setInterval(revealed);
    connect(&m_revealed, &QTimer::timeout, this, [this] { setShown(m_view->underMouse()); });
}

void NavigationArrows::updateEnabled()
{
    setUsable(m_previous, m_tour->current() > 0);
    setUsable(m_next, m_tour->current() >= 0);
    nameNext();
}

void NavigationArrows::setUsable(ArrowButton *arrow, bool usable)
{
    // Moves the focus before the arrow is disabled, else Qt would choose another widget.
    if (!usable && arrow->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    arrow->setEnabled(usable);
}

bool NavigationArrows::haveMargins() const
{
    return qMin(m_view->width(), m_view->height()) >= marginsFrom;
}

void NavigationArrows::updatePositions()
{
    const int inset = haveMargins() ? wideInset : narrowInset;
    const int top = (m_view->height() - m_next->height()) / 2;
    const int far = m_view->width() - inset - m_next->width();
    const bool mirrored = m_tour->model()->isRightToLeft();
    m_previous->setDirection(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_next->setDirection(mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_previous->move(mirrored ? far : inset, top);
    m_next->move(mirrored ? inset : far, top);
}

bool NavigationArrows::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        setShown(event->type() == QEvent::Enter);
    return false;
}

void NavigationArrows::setShown(bool shown)
{
    m_previous->setShown(shown);
    m_next->setShown(shown);
}

void NavigationArrows::reveal()
{
    setShown(true);
    m_revealed.start();
}

void NavigationArrows::retranslate()
{
    m_previous->setText(tr("Previous slide"));
    m_previous->setToolTip(m_previous->text());
    nameNext();
}

// After the last slide comes the end page.
void NavigationArrows::nameNext()
{
    const bool isLast = m_tour->current() == m_tour->model()->rowCount() - 1;
    m_next->setText(isLast ? tr("End of the gallery") : tr("Next slide"));
    m_next->setToolTip(m_next->text());
}

QRegion NavigationArrows::region() const
{
    return QRegion(m_previous->geometry()) + m_next->geometry();
}

} // namespace ui

#include "moc_navigationarrows.cpp"
