// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/navigationcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/tourcontrols.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/tourbutton.h"
#include "ui/input/mousesidebuttons.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/arrowbutton.h"
#include "ui/photoview/navigationarrows.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/endpage.h"
#include "ui/slidepage/sidepanel.h"
#include "ui/slidepage/slidepage.h"

#include <QToolButton>

namespace ui {

using gallery::Tour;

namespace {

/// False where the lower edge of the photo, over which the message would be, is not in sight: the
/// photo may be hidden, or scrolled away but for its upper part.
bool notifyOverPhoto(PhotoView *photoView, const QString &message, const ToastOffer &offer)
{
    const QPoint lowerEdge(photoView->width() / 2, photoView->height() - 1);
    const bool isInSight = photoView->visibleRegion().contains(lowerEdge);
    if (isInSight)
        photoView->notify(message, offer);
    return isInSight;
}

} // namespace

NavigationController::NavigationController(Tour *tour, SlidePage *slidePage, Actions &actions,
                                           PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_slidePage(slidePage)
    , m_actions(actions)
    , m_pages(pages)
{
    pages->setPage(Page::Slides, slidePage,
                   {[slidePage] { slidePage->focusContent(); },
                    [slidePage] { slidePage->caption()->tourControls()->pressDefault(); },
                    [view = slidePage->photoView()](const QString &text, const ToastOffer &offer) {
                        return notifyOverPhoto(view, text, offer);
                    }});
    connect(pages, &PageStack::textSizeChanged, slidePage, &SlidePage::relayout);

    actions.bind(Action::Activate, pages, &PageStack::activate);
    actions.bind(Action::Discover, tour, [tour] { tour->discover(); });
    actions.bind(Action::Review, tour, [tour] { tour->restart(); });
    actions.bind(Action::Undo, tour, &Tour::undoRestart);
    actions.bind(Action::Next, tour, [tour] { tour->next(); });
    actions.bind(Action::Previous, this, &NavigationController::previous);
    actions.bind(Action::First, this, &NavigationController::first);
    actions.bind(Action::Last, this, &NavigationController::last);
    actions.escapeStack().add(EscapeLevel::End, [pages, slidePage] {
        return pages->page() == Page::Slides && slidePage->closeEndPage();
    });

    connect(tour, &Tour::progressChanged, this, &NavigationController::update);
    // Queued, as the first slide is shown after the signal, and hides older messages.
    connect(tour, &Tour::restarted, this, &NavigationController::offerUndo, Qt::QueuedConnection);
    connect(
        tour, &Tour::restartUndone, this, [pages] { pages->notify(tr("Back where you were.")); },
        Qt::QueuedConnection);
    connect(pages, &PageStack::pageChanged, this, &NavigationController::update);
    connect(slidePage, &SlidePage::endPageShown, this, &NavigationController::update);
    connect(slidePage, &SlidePage::endPageClosed, this, &NavigationController::update);
    const gallery::SlideModel *model = tour->model();
    connect(model, &QAbstractItemModel::modelReset, this, &NavigationController::updateDirection);
    connect(model, &gallery::SlideModel::directionChanged, this,
            &NavigationController::updateDirection);
    addButtonShortcuts();
    auto *sideButtons = new MouseSideButtons(pages->window());
    connect(sideButtons, &MouseSideButtons::backPressed, this, [this] {
        const bool onSlides = m_pages->page() == Page::Slides;
        m_actions[onSlides ? Action::Previous : Action::Back]->trigger();
    });
    connect(sideButtons, &MouseSideButtons::forwardPressed, actions[Action::Next],
            &QAction::trigger);
    update();
    updateDirection();
}

void NavigationController::addButtonShortcuts()
{
    const TourControls *controls = m_slidePage->caption()->tourControls();
    const EndPage *end = m_slidePage->endPage();
    const NavigationArrows *arrows = m_slidePage->photoView()->arrows();
    new ButtonShortcut(controls->discoverButton(), m_actions, Action::Discover);
    new ButtonShortcut(controls->reviewButton(), m_actions, Action::Review);
    new ButtonShortcut(end->reviewButton(), m_actions, Action::Review);
    new ButtonShortcut(end->backButton(), m_actions, Action::Back);
    new ButtonShortcut(arrows->previousButton(), m_actions, Action::Previous);
    new ButtonShortcut(arrows->nextButton(), m_actions, Action::Next);
    new ButtonShortcut(m_slidePage->sidePanel()->closeButton(), m_actions, Action::Back);
}

void NavigationController::offerUndo()
{
    if (m_tour->canUndoRestart())
        m_pages->notify(tr("Started over from the beginning."),
                        {tr("Undo"), [tour = m_tour] { tour->undoRestart(); }});
}

void NavigationController::previous()
{
    if (!m_slidePage->closeEndPage())
        m_tour->previous();
}

void NavigationController::first()
{
    m_tour->first();
}

void NavigationController::last()
{
    m_tour->last();
}

void NavigationController::update()
{
    const bool onSlides = m_pages->page() == Page::Slides;
    m_actions[Action::Discover]->setEnabled(
        onSlides && m_slidePage->caption()->tourControls()->discoverButton()->isEnabled());
    m_actions[Action::Review]->setEnabled(onSlides && m_tour->canRestart());
    m_actions[Action::Undo]->setEnabled(onSlides && m_tour->canUndoRestart());
    m_actions.setEnabled({Action::Next, Action::Previous, Action::First, Action::Last}, onSlides);
}

void NavigationController::updateDirection()
{
    m_actions.setRightToLeft(m_tour->model()->isRightToLeft());
}

} // namespace ui

#include "moc_navigationcontroller.cpp"
