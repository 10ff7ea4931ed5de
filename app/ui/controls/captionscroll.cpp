// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/captionscroll.h"

#include "ui/controls/thinscrollbar.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QLayout>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int fadeHeight = 36;
constexpr int smallestHeight = 72;
constexpr int linesAStep = 3;

} // namespace

/// Fades the content out at one edge.
class CaptionScroll::Fade : public QWidget
{
public:
    Fade(Qt::Edge edge, QWidget *parent)
        : QWidget(parent)
        , m_edge(edge)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor ground = palette().color(QPalette::Base);
        QColor clear = ground;
        clear.setAlpha(0);
        QLinearGradient gradient(0, 0, 0, height());
        gradient.setColorAt(0, m_edge == Qt::TopEdge ? ground : clear);
        gradient.setColorAt(1, m_edge == Qt::TopEdge ? clear : ground);
        QPainter painter(this);
        if (isHighContrast(palette())) {
            // A line instead, as fading would reduce the contrast of the text.
            const int line = qRound(edgeWidth(palette()));
            painter.fillRect(0, m_edge == Qt::TopEdge ? 0 : height() - line, width(), line,
                             edgeColour(palette()));
            return;
        }
        painter.fillRect(rect(), gradient);
    }

private:
    const Qt::Edge m_edge;
};

CaptionScroll::CaptionScroll(QWidget *parent)
    : QScrollArea(parent)
    , m_top(new Fade(Qt::TopEdge, this))
    , m_bottom(new Fade(Qt::BottomEdge, this))
    , m_bar(new ThinScrollBar(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // ThinScrollBar is in its place
    setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CaptionScroll::updateFades);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CaptionScroll::updateFades);
}

void CaptionScroll::scrollBy(int steps)
{
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(bar.value() + steps * linesAStep * fontMetrics().lineSpacing());
}

void CaptionScroll::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

void CaptionScroll::reveal(QWidget *part)
{
    // Later, when the part has been laid out.
    QTimer::singleShot(0, part, [this, part] {
        widget()->layout()->activate();
        verticalScrollBar()->setValue(part->y());
    });
}

void CaptionScroll::revealLine(QWidget *part, const std::function<QRect()> &line)
{
    QTimer::singleShot(0, part, [this, part, line] {
        widget()->layout()->activate();
        const QRect rect = line().translated(part->mapTo(widget(), QPoint()));
        const int around = qMin(viewport()->height() / 3, 2 * rect.height() + fadeHeight);
        ensureVisible(0, rect.center().y(), 0, around);
    });
}

QSize CaptionScroll::minimumSizeHint() const
{
    return {0, smallestHeight};
}

bool CaptionScroll::viewportEvent(QEvent *event)
{
    const bool handled = QScrollArea::viewportEvent(event);
    if (event->type() == QEvent::LayoutRequest)
        updateFades();
    return handled;
}

void CaptionScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateFades();
}

void CaptionScroll::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // the caption panel changes the text size
    else
        QScrollArea::wheelEvent(event);
}

void CaptionScroll::updateFades()
{
    const QScrollBar &bar = *verticalScrollBar();
    const QRect seen = viewport()->geometry();
    const int high = qMin(fadeHeight, seen.height() / 4);
    m_top->setGeometry(seen.x(), seen.top(), seen.width(), high);
    m_bottom->setGeometry(seen.x(), seen.bottom() + 1 - high, seen.width(), high);
    m_top->setVisible(bar.value() > bar.minimum());
    m_bottom->setVisible(bar.value() < bar.maximum());
    m_top->raise();
    m_bottom->raise();
    m_bar->moveToEdge();
}

} // namespace ui

#include "moc_captionscroll.cpp"
