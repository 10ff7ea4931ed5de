// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/actions/contextmenu.h"
#include "ui/overview/overview.h"
#include "ui/overview/overviewpage.h"
#include "ui/pages/pagestack.h"

namespace ui {

OverviewController::OverviewController(gallery::Tour *tour, imaging::SlideImages *images,
                                       Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_overview(new Overview(tour, images, pages))
    , m_action(actions[Action::Overview])
    , m_pages(pages)
{
    PageStack::Handlers handlers;
    handlers.activate = [overview = m_overview] { overview->chooseCurrent(); };
    auto *page = new OverviewPage(m_overview, pages);
    handlers.focus = [overview = m_overview] { overview->setFocus(); };
    pages->setPage(Page::Overview, page, handlers);
    new ButtonShortcut(page->backButton(), actions, Action::Back);
    connect(page, &OverviewPage::backRequested, this, &OverviewController::leave);
    m_overview->setThumbnailWidth(settings::overviewThumbnail.get());
    connect(m_overview, &Overview::thumbnailWidthChanged, this,
            [](int pixels) { settings::overviewThumbnail.set(pixels); });
    connect(m_overview, &Overview::chosen, this, [this](int row) {
        // Before the page changes, so that the focus finds the slide there and a screen reader
        // reads it once.
        m_tour->goTo(row);
        m_pages->showPage(Page::Slides);
    });
    actions.bind(Action::Overview, this, &OverviewController::toggle);
    actions.escapeStack().add(EscapeLevel::Page, [this] {
        return (m_pages->page() == Page::Overview && m_overview->clearMarks()) || leave();
    });
    connect(m_overview, &SlideView::menuRequested, this, [this, &actions](const QPoint &point) {
        openContextMenu(m_overview, "overviewMenu", actions,
                        {{Action::CopyFile}, {Action::ShowInFileManager, Action::OpenWith}}, point);
    });
    connect(pages, &PageStack::pageChanged, this, &OverviewController::update);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &OverviewController::update);
    connect(tour->model(), &QAbstractItemModel::rowsInserted, this, &OverviewController::update);
    connect(tour->model(), &QAbstractItemModel::rowsRemoved, this, &OverviewController::update);
    update();
}

void OverviewController::toggle()
{
    if (leave())
        return;
    m_pages->showPage(Page::Overview);
    m_overview->begin();
}

bool OverviewController::leave()
{
    if (m_pages->page() != Page::Overview)
        return false;
    m_pages->showPage(Page::Slides);
    return true;
}

void OverviewController::update()
{
    const bool isShown = m_pages->page() == Page::Overview;
    const bool hasSlides = m_tour->model()->rowCount() > 0;
    m_action->setChecked(isShown);
    m_action->setEnabled(isShown || (m_pages->page() == Page::Slides && hasSlides));
}

} // namespace ui

#include "moc_overviewcontroller.cpp"
