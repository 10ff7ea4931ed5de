// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/photoviewcontroller.h"

#include "ui/actions/contextmenu.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"

namespace ui {

PhotoViewController::PhotoViewController(PhotoView *photoView, Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_photoView(photoView)
    , m_actions(actions)
    , m_pages(pages)
{
    using Direction = ZoomController::Direction;
    ZoomController *zoom = photoView->zoomController();
    actions.bind(Action::ZoomIn, zoom, &ZoomController::zoomIn);
    actions.bind(Action::ZoomOut, zoom, &ZoomController::zoomOut);
    actions.bind(Action::ZoomFit, zoom, &ZoomController::fit);
    actions.bind(Action::ActualSize, zoom, &ZoomController::toActualSize);
    actions.bind(Action::KeepZoom, zoom, [zoom] { zoom->setKept(!zoom->isKept()); });
    actions.bind(Action::PanLeft, zoom, [zoom] { zoom->pan(Direction::Left); });
    actions.bind(Action::PanRight, zoom, [zoom] { zoom->pan(Direction::Right); });
    actions.bind(Action::PanUp, zoom, [zoom] { zoom->pan(Direction::Up); });
    actions.bind(Action::PanDown, zoom, [zoom] { zoom->pan(Direction::Down); });
    actions.escapeStack().add(EscapeLevel::Zoom, [zoom] { return zoom->leave(); });
    connect(zoom, &ZoomController::changed, this, &PhotoViewController::updateZoom);
    connect(pages, &PageStack::pageChanged, this, &PhotoViewController::updateZoom);

    AnimationPlayer *animation = photoView->animationPlayer();
    actions.bind(Action::PlayMotion, animation, &AnimationPlayer::toggle);
    connect(animation, &AnimationPlayer::changed, this, &PhotoViewController::updateAnimation);
    connect(pages, &PageStack::pageChanged, this, &PhotoViewController::updateAnimation);

    photoView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(photoView, &QWidget::customContextMenuRequested, this, &PhotoViewController::showMenu);
    updateZoom();
    updateAnimation();
}

void PhotoViewController::updateZoom()
{
    const ZoomController *zoom = m_photoView->zoomController();
    const bool isOffered = zoom->isOffered() && m_pages->page() == Page::Slides;
    m_actions.setEnabled({Action::ZoomIn, Action::ZoomOut, Action::ZoomFit, Action::ActualSize},
                         isOffered);
    m_actions.setEnabled({Action::PanLeft, Action::PanRight, Action::PanUp, Action::PanDown},
                         isOffered && zoom->zoom().canPan());
    m_actions[Action::KeepZoom]->setEnabled(m_pages->page() == Page::Slides);
    m_actions[Action::KeepZoom]->setChecked(zoom->isKept());
}

void PhotoViewController::updateAnimation()
{
    const AnimationPlayer *animation = m_photoView->animationPlayer();
    m_actions[Action::PlayMotion]->setEnabled(animation->moves() &&
                                              m_pages->page() == Page::Slides);
    m_actions[Action::PlayMotion]->setChecked(animation->moves() && animation->isWanted());
}

void PhotoViewController::showMenu(const QPoint &point)
{
    openContextMenu(m_photoView, "photoMenu", m_actions, photoActions(),
                    m_photoView->mapToGlobal(point));
}

} // namespace ui

#include "moc_photoviewcontroller.cpp"
