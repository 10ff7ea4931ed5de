// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filmstrip/filmstripcontroller.h"

#include "core/settings/settings.h"
#include "ui/actions/contextmenu.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/pages/pagestack.h"

#include <QEvent>

namespace ui {

FilmstripController::FilmstripController(Filmstrip *filmstrip, Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_filmstrip(filmstrip)
    , m_action(actions[Action::Filmstrip])
    , m_pages(pages)
    , m_window(pages->window())
{
    actions.bind(Action::Filmstrip, this,
                 [] { settings::filmstripVisible.set(!settings::filmstripVisible.get()); });
    settings::filmstripVisible.onChange(this, &FilmstripController::update);
    connect(pages, &PageStack::pageChanged, this, &FilmstripController::update);
    connect(filmstrip, &SlideView::menuRequested, this, [filmstrip, &actions](const QPoint &point) {
        openContextMenu(filmstrip, "filmstripMenu", actions, photoActions(), point);
    });
    m_window->installEventFilter(this);
    update();
}

void FilmstripController::update()
{
    const bool fullScreen = m_window->isFullScreen();
    m_filmstrip->setVisible(settings::filmstripVisible.get() && !fullScreen);
    m_action->setChecked(settings::filmstripVisible.get());
    m_action->setEnabled(!fullScreen && m_pages->page() == Page::Slides);
}

bool FilmstripController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        update();
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_filmstripcontroller.cpp"
