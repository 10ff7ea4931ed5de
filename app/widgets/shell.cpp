// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell.h"

#include "imaging/pictures.h"
#include "widgets/collectionpage.h"
#include "widgets/messagebar.h"
#include "widgets/openingbar.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace widgets {

Shell::Shell(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_slides(new SlidePage(tour, pictures, this))
    , m_collection(new CollectionPage(pictures->bounds().thumbnails, this))
    , m_messages(new MessageBar(this))
    , m_opening(new OpeningBar(this))
    , m_pages(new QStackedLayout)
{
    m_pages->addWidget(m_slides);
    m_pages->addWidget(m_collection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_opening);
    layout->addLayout(m_pages, 1);
}

void Shell::showSlides()
{
    m_pages->setCurrentWidget(m_slides);
    m_slides->stage()->setFocus();
}

void Shell::showCollection()
{
    m_pages->setCurrentWidget(m_collection);
    m_collection->setFocus();
}

bool Shell::showsCollection() const
{
    return m_pages->currentWidget() == m_collection;
}

QSize Shell::minimumSizeHint() const
{
    return m_slides->minimumSizeHint();
}

} // namespace widgets
