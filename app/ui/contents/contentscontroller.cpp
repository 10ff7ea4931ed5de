// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contents/contentscontroller.h"

#include "core/settings/settings.h"
#include "ui/contents/contentsmenu.h"
#include "ui/contents/contentsview.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/sidepanel.h"
#include "ui/slidepage/slidepage.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <utility>

namespace ui {

ContentsController::ContentsController(gallery::Tour *tour, CentralWidget *shell, QAction *opener)
    : QObject(shell)
    , m_shell(shell)
    , m_panel(shell->slides()->sidePanel())
    , m_opener(opener)
    , m_view(new ui::ContentsView(tour, m_panel))
    , m_menu(new ContentsMenu(tour, m_view->contents(), shell))
    , m_isWanted(settings::contentsVisible.get())
{
    m_view->setOpener(opener);
    m_panel->addPage(m_view);
    connect(m_panel, &ui::SidePanel::changed, this, &ContentsController::followPanel);
    connect(m_view, &ui::ContentsView::chosen, this, [this] {
        if (isPassing())
            close();
    });
    connect(m_menu, &ContentsMenu::panelWanted, this, &ContentsController::open);
    settings::contentsVisible.onChange(this, &ContentsController::followSetting);
    shell->slides()->installEventFilter(this);
}

void ContentsController::toggle()
{
    if (m_panel->shows(m_view) && hasFocus())
        close();
    else
        open();
    m_opener->setChecked(m_isShown); // as it has toggled itself
}

bool ContentsController::leave()
{
    if (!m_panel->shows(m_view) || m_shell->page() != CentralWidget::Page::Slides ||
        !(hasFocus() || isPassing()))
        return false;
    close();
    return true;
}

void ContentsController::open()
{
    if (m_shell->page() != CentralWidget::Page::Slides)
        m_shell->showPage(CentralWidget::Page::Slides);
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
    QWidget *next = before && before->isVisible() ? before.data() : m_shell->slides()->stage();
    next->setFocus();
}

bool ContentsController::hasFocus() const
{
    const QWidget *focus = m_panel->window()->focusWidget();
    return focus && m_panel->isAncestorOf(focus);
}

bool ContentsController::isPassing() const
{
    return !m_shell->slides()->hasRoomBeside() || m_shell->window()->isFullScreen();
}

void ContentsController::followPanel()
{
    const bool wasShown = std::exchange(m_isShown, m_panel->shows(m_view));
    m_opener->setChecked(m_isShown);
    if (isPassing())
        return;
    if (!wasShown && !m_panel->isOpen() && m_isWanted) {
        m_panel->open(m_view); // another page was in its place
        return;
    }
    if (m_isShown == m_isWanted || m_panel->isOpen() != m_isShown)
        return;
    m_isWanted = m_isShown;
    settings::contentsVisible.set(m_isWanted);
}

void ContentsController::followSetting()
{
    if (m_isWanted == settings::contentsVisible.get())
        return;
    m_isWanted = !m_isWanted;
    if (!isPassing() && !m_isWanted && m_panel->shows(m_view))
        close();
    else
        fit();
}

// As the page grows, shrinks or fills the screen.
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
