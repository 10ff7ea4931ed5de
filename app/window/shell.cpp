// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shell.h"

#include "imaging/store/imagestore.h"
#include "widgets/captionpanel.h"
#include "widgets/collectionpage.h"
#include "widgets/lobbypage.h"
#include "widgets/messagebar.h"
#include "widgets/openingbar.h"
#include "widgets/overview.h"
#include "widgets/readingbar.h"
#include "widgets/slidepage.h"
#include "widgets/textsize.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace window {

Shell::Shell(gallery::Tour *tour, imaging::ImageStore *pictures, QWidget *parent)
    : QWidget(parent)
    , m_slides(new widgets::SlidePage(tour, pictures, this))
    , m_collection(new widgets::CollectionPage(pictures->bounds().thumbnails, this))
    , m_overview(new widgets::Overview(tour, pictures, this))
    , m_lobby(new widgets::LobbyPage(this))
    , m_messages(new widgets::MessageBar(this))
    , m_opening(new widgets::OpeningBar(this))
    , m_reading(new widgets::ReadingBar(this))
    , m_pages(new QStackedLayout)
{
    // in the order of Page
    m_pages->addWidget(m_slides);
    m_pages->addWidget(m_collection);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_lobby);
    connect(m_pages, &QStackedLayout::currentChanged, this, &Shell::pageChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_opening);
    layout->addWidget(m_reading);
    layout->addLayout(m_pages, 1);
    connect(m_slides->caption(), &widgets::CaptionPanel::textPercentChanged, this,
            &Shell::sizeTexts);
}

void Shell::sizeTexts()
{
    widgets::setTextPercent(this, m_slides->caption()->textPercent());
    m_slides->settle();
}

bool Shell::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        sizeTexts();
    return handled;
}

void Shell::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    if (page == Page::Slides)
        m_slides->takeFocus();
    else
        m_pages->currentWidget()->setFocus();
}

Shell::Page Shell::page() const
{
    return Page(m_pages->currentIndex());
}

QSize Shell::minimumSizeHint() const
{
    return m_slides->minimumSizeHint();
}

} // namespace window
