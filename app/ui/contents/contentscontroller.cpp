// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contents/contentscontroller.h"

#include "core/settings/settings.h"
#include "ui/actions/actions.h"
#include "ui/actions/menubar.h"
#include "ui/contents/contentsmenu.h"
#include "ui/contents/contentsview.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/sidepanel.h"
#include "ui/slidepage/slidepage.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <utility>

namespace ui {

ContentsController::ContentsController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions,
                                       MenuBar &menus, PageStack *pages)
    : QObject(pages)
    , m_slidePage(slidePage)
    , m_pages(pages)
    , m_panel(slidePage->sidePanel())
    , m_action(actions[Action::Contents])
    , m_view(new ContentsView(tour, m_panel))
    , m_isWanted(settings::contentsVisible.get())
{
    m_view->setToggleAction(m_action);
    m_panel->addPage(m_view);
    auto *menu = new ContentsMenu(tour, m_view->contents(), pages);
    menus.insert(Menu::Go, actions[Action::GoTo], menu);
    actions.bind(Action::Contents, this, &ContentsController::toggle);
    actions.escapeStack().add(EscapeLevel::Contents, [this] { return leave(); });
    connect(m_panel, &SidePanel::changed, this, &ContentsController::handlePanelChange);
    connect(m_view, &ContentsView::chosen, this, [this] {
        if (isPassing())
            close();
    });
    connect(menu, &ContentsMenu::panelRequested, this, &ContentsController::open);
    settings::contentsVisible.onChange(this, &ContentsController::updateFromSetting);
    slidePage->installEventFilter(this);
}

/// Opens the panel and gives it the focus; closes it where it has the focus.
void ContentsController::toggle()
{
    if (m_panel->shows(m_view) && hasFocus())
        close();
    else
        open();
    m_action->setChecked(m_isShown); // triggering it has toggled its check mark
}

/// Closes the panel where it has the focus or takes the slide's place. Returns whether it did.
bool ContentsController::leave()
{
    if (!m_panel->shows(m_view) || m_pages->page() != Page::Slides || !(hasFocus() || isPassing()))
        return false;
    close();
    return true;
}

void ContentsController::open()
{
    if (m_pages->page() != Page::Slides)
        m_pages->showPage(Page::Slides);
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    m_panel->open(m_view);
    m_view->setFocus();
}

void ContentsController::close()
{
    const bool hadFocus = hasFocus();
    const QPointer<QWidget> before = m_before;
    m_panel->close();
    if (!hadFocus)
        return;
    QWidget *next = before && before->isVisible() ? before.data() : m_slidePage->photoView();
    next->setFocus();
}

bool ContentsController::hasFocus() const
{
    const QWidget *focus = m_panel->window()->focusWidget();
    return focus && m_panel->isAncestorOf(focus);
}

bool ContentsController::isPassing() const
{
    return !m_slidePage->hasRoomBeside() || m_pages->window()->isFullScreen();
}

void ContentsController::handlePanelChange()
{
    const bool wasShown = std::exchange(m_isShown, m_panel->shows(m_view));
    m_action->setChecked(m_isShown);
    if (isPassing())
        return;
    if (!wasShown && !m_panel->isOpen() && m_isWanted) {
        m_panel->open(m_view); // after another page of the panel was closed
        return;
    }
    if (m_isShown == m_isWanted || m_panel->isOpen() != m_isShown)
        return;
    m_isWanted = m_isShown;
    settings::contentsVisible.set(m_isWanted);
}

void ContentsController::updateFromSetting()
{
    if (m_isWanted == settings::contentsVisible.get())
        return;
    m_isWanted = !m_isWanted;
    if (!isPassing() && !m_isWanted && m_panel->shows(m_view))
        close();
    else
        fit();
}

// Called when the slide page has another size.
void ContentsController::fit()
{
    if (isPassing()) {
        if (m_panel->shows(m_view) && !hasFocus())
            m_panel->close();
    } else if (m_isWanted && !m_panel->isOpen()) {
        m_panel->open(m_view);
    }
}

bool ContentsController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_contentscontroller.cpp"
