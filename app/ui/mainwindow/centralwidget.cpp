// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/centralwidget.h"

#include "imaging/store/slideimages.h"
#include "ui/caption/captionpanel.h"
#include "ui/discover/browsepage.h"
#include "ui/discover/collectionpage.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/toast.h"
#include "ui/opening/openingbar.h"
#include "ui/overview/overview.h"
#include "ui/photoview/photoview.h"
#include "ui/readaloud/readaloudbar.h"
#include "ui/slidepage/slidepage.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

CentralWidget::CentralWidget(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : QWidget(parent)
    , m_slides(new ui::SlidePage(tour, pictures, this))
    , m_collection(new ui::CollectionPage(pictures->bounds().thumbnails, this))
    , m_overview(new ui::Overview(tour, pictures, this))
    , m_lobby(new ui::BrowsePage(this))
    , m_messages(new ui::MessageBar(this))
    , m_opening(new ui::OpeningBar(this))
    , m_reading(new ui::ReadAloudBar(this))
    , m_notice(new ui::Toast(this))
    , m_pages(new QStackedLayout)
{
    m_notice->setObjectName(QStringLiteral("pageNotice"));
    // in the order of Page
    m_pages->addWidget(m_slides);
    m_pages->addWidget(m_collection);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_lobby);
    connect(m_pages, &QStackedLayout::currentChanged, this, &CentralWidget::pageChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_opening);
    layout->addWidget(m_reading);
    layout->addLayout(m_pages, 1);
    connect(m_slides->caption(), &ui::CaptionPanel::textPercentChanged, this,
            &CentralWidget::sizeTexts);
}

void CentralWidget::sizeTexts()
{
    ui::setTextPercent(this, m_slides->caption()->textPercent());
    m_slides->settle();
}

bool CentralWidget::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        sizeTexts();
    return handled;
}

void CentralWidget::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    if (page == Page::Slides)
        m_slides->takeFocus();
    else
        m_pages->currentWidget()->setFocus();
}

CentralWidget::Page CentralWidget::page() const
{
    return Page(m_pages->currentIndex());
}

void CentralWidget::tell(const QString &message)
{
    // A stage may be hidden, or scrolled out of sight but for its upper part.
    ui::PhotoView *stage = m_slides->stage();
    if (stage->visibleRegion().contains(QPoint(stage->width() / 2, stage->height() - 1)))
        stage->tell(message);
    else
        m_notice->tell(message);
}

void CentralWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_notice->hide(); // it has no place in the new size
}

QSize CentralWidget::minimumSizeHint() const
{
    return m_slides->minimumSizeHint();
}

} // namespace ui
