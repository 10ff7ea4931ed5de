// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/fullscreenbutton.h"

#include "ui/pages/pagestack.h"
#include "ui/painting/discpainter.h"
#include "ui/slidepage/slidepage.h"
#include "ui/style/touchtarget.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int cornerInset = 8; // from the edges of the page or the photo

// What of a part of the page is not scrolled out of sight, in the page's coordinates.
QRect shownPart(const QWidget *part, const QWidget *page)
{
    QRect area(part->mapTo(page, QPoint(0, 0)), part->size());
    for (const QWidget *around = part->parentWidget(); around != page;
         around = around->parentWidget())
        area &= QRect(around->mapTo(page, QPoint(0, 0)), around->size());
    return area & page->rect();
}

} // namespace

FullScreenButton::FullScreenButton(SlidePage *slidePage, PageStack *pages)
    : QAbstractButton(pages)
    , m_slidePage(slidePage)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("leaveFullScreen"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    resize(sizeHint());
    retranslate();
    hide();
    connect(pages, &PageStack::pageChanged, this, &FullScreenButton::place);
    connect(pages, &PageStack::barsChanged, this, &FullScreenButton::place);
    followPhoto();
    pages->installEventFilter(this);
    pages->window()->installEventFilter(this);
}

QSize FullScreenButton::sizeHint() const
{
    return {touchTargetSize, touchTargetSize};
}

void FullScreenButton::retranslate()
{
    setText(tr("Leave full screen"));
    setToolTip(text());
}

// Where the photo scrolls with the text, it is what it stands in that moves.
void FullScreenButton::followPhoto()
{
    for (QWidget *part = m_slidePage->photo(); part && part != m_pages; part = part->parentWidget())
        part->installEventFilter(this);
}

void FullScreenButton::place()
{
    const QWidget *photo = m_slidePage->photo();
    QRect area = m_pages->rect();
    if (m_pages->page() == Page::Slides) // where the photo scrolls with the text, what shows of it
        area = shownPart(photo, m_pages);
    area.setTop(qMax(area.top(), m_pages->barsBottom()));
    area.adjust(cornerInset, cornerInset, -cornerInset, -cornerInset);
    const bool hasRoom = area.width() >= width() && area.height() >= height();
    setVisible(m_pages->window()->isFullScreen() && hasRoom);
    move(photo->isRightToLeft() ? area.left() : area.right() + 1 - width(), area.top());
    raise();
}

bool FullScreenButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        followPhoto();
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::WindowStateChange:
    case QEvent::ParentChange:
        // Queued, until all is laid out.
        QMetaObject::invokeMethod(this, &FullScreenButton::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QAbstractButton::eventFilter(watched, event);
}

void FullScreenButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Four angles that point to the middle.
void FullScreenButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintButtonDisc(painter, *this);
    const QPointF middle = QRectF(rect()).center();
    const double near = width() * 0.07;
    const double far = width() * 0.2;
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            const QPointF angle[] = {middle + QPointF(x * far, y * near),
                                     middle + QPointF(x * near, y * near),
                                     middle + QPointF(x * near, y * far)};
            painter.drawPolyline(angle, 3);
        }
    }
}

} // namespace ui

#include "moc_fullscreenbutton.cpp"
