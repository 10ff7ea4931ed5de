// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pagestack.h"

#include "ui/style/textsize.h"

#include <QAbstractButton>
#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout)
    , m_toast(new Toast(this))
{
    m_toast->setObjectName(QStringLiteral("pageNotice"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_pages, 1);
    connect(m_pages, &QStackedLayout::currentChanged, this, &PageStack::pageChanged);
    connect(this, &PageStack::pageChanged, this, &PageStack::pageTitleChanged);
}

void PageStack::setPage(Page page, QWidget *widget, const Handlers &handlers)
{
    Q_ASSERT(!entry(page).widget);
    m_entries.at(std::size_t(page)) = {widget, handlers};
    connect(widget, &QWidget::windowTitleChanged, this, &PageStack::pageTitleChanged);
    m_pages->addWidget(widget);
    keepPagesFirst();
}

void PageStack::addBar(QWidget *bar)
{
    bar->setParent(this);
    bar->setAutoFillBackground(true); // what is below would show through
    bar->installEventFilter(this);
    m_bars += bar;
    keepPagesFirst();
}

void PageStack::addToolBar(QWidget *bar)
{
    m_layout->insertWidget(int(m_toolBars.size()), bar);
    m_toolBars += bar;
    keepPagesFirst();
}

void PageStack::placeBars()
{
    int top = m_pages->geometry().top();
    for (QWidget *bar : std::as_const(m_bars)) {
        if (bar->isHidden())
            continue;
        bar->ensurePolished();
        const QLayout *layout = bar->layout();
        const int wanted = layout && layout->hasHeightForWidth()
                               ? layout->totalHeightForWidth(width())
                               : bar->sizeHint().height();
        bar->setGeometry(0, top, width(), qMin(wanted, height() - top));
        top += bar->height();
    }
    Q_EMIT barsChanged();
}

int PageStack::barsBottom() const
{
    int bottom = m_pages->geometry().top();
    for (const QWidget *bar : m_bars) {
        if (!bar->isHidden())
            bottom = bar->geometry().bottom() + 1;
    }
    return bottom;
}

bool PageStack::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::LayoutRequest:
        placeBars();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Assistive technology finds children in the order of their stacking, whichever feature came
/// first: pages, bars, toast.
void PageStack::keepPagesFirst()
{
    for (QWidget *bar : m_toolBars + m_bars)
        bar->raise();
    m_toast->raise();
}

void PageStack::showPage(Page page)
{
    const Entry &shown = entry(page);
    m_pages->setCurrentWidget(shown.widget);
    if (shown.handlers.focus)
        shown.handlers.focus();
    else
        shown.widget->setFocus();
}

Page PageStack::page() const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).widget && m_entries.at(i).widget == m_pages->currentWidget())
            return Page(i);
    }
    return Page::Slides;
}

QString PageStack::pageTitle() const
{
    return entry(page()).widget ? entry(page()).widget->windowTitle() : QString();
}

void PageStack::activate()
{
    auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (button && button->isEnabled())
        button->click();
    else if (const auto &handler = entry(page()).handlers.activate)
        handler();
}

void PageStack::notify(const QString &message, const ToastOffer &offer)
{
    const auto &handler = entry(page()).handlers.notify;
    if (!handler || !handler(message, offer))
        m_toast->showMessage(message, offer);
}

void PageStack::setTextPercent(int percent)
{
    m_textPercent = percent;
    applyTextPercent();
}

void PageStack::applyTextPercent()
{
    ui::setTextPercent(this, m_textPercent);
    Q_EMIT textSizeChanged();
}

bool PageStack::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyTextPercent();
    else if (event->type() == QEvent::LayoutRequest)
        placeBars(); // as a tool bar may have come or gone
    return handled;
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_toast->handleParentChange();
    placeBars();
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget *slides = entry(Page::Slides).widget;
    return slides ? slides->minimumSizeHint() : QWidget::minimumSizeHint();
}

} // namespace ui

#include "moc_pagestack.cpp"
