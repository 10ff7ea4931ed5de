// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findcontroller.h"

#include "core/gallery/slidemodel.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/counterbutton.h"
#include "ui/caption/tourcontrols.h"
#include "ui/controls/opendialog.h"
#include "ui/find/findpanel.h"
#include "ui/find/gotodialog.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/sidepanel.h"
#include "ui/slidepage/slidepage.h"

#include <QApplication>
#include <QLocale>
#include <QToolButton>

namespace ui {

using search::FindSession;

FindController::FindController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions,
                               PageStack *pages)
    : QObject(pages)
    , m_tour(tour)
    , m_page(slidePage)
    , m_actions(actions)
    , m_pages(pages)
    , m_search(tour)
    , m_panel(new FindPanel(&m_search))
{
    actions.bind(Action::Find, this, [this] { open(); });
    actions.bind(Action::FindNext, this, &FindController::next);
    actions.bind(Action::FindPrevious, this, &FindController::previous);
    actions.bind(Action::GoTo, this, &FindController::openGoToDialog);
    actions.escapeStack().add(EscapeLevel::FindFocused, [this] {
        return m_panel->isAncestorOf(QApplication::focusWidget()) && leave();
    });
    CounterButton *counter = slidePage->caption()->tourControls()->counter();
    connect(counter, &QAbstractButton::clicked, actions[Action::GoTo], &QAction::trigger);
    new ButtonShortcut(counter, actions, Action::GoTo);
    actions.escapeStack().add(EscapeLevel::Find, [this] { return leave(); });
    connect(pages, &PageStack::pageChanged, this, &FindController::updateActions);
    connect(pages, &PageStack::pageChanged, this, &FindController::updateDwell);
    updateActions();
    connect(tour, &gallery::Tour::currentChanged, this, &FindController::updateDwell);
    connect(&m_dwell, &history::ViewTimer::viewed, tour, &gallery::Tour::settle);
    new ButtonShortcut(m_panel->nextButton(), actions, Action::FindNext);
    new ButtonShortcut(m_panel->previousButton(), actions, Action::FindPrevious);

    m_page->sidePanel()->addPage(m_panel);
    connect(m_page->sidePanel(), &SidePanel::changed, this, &FindController::handlePanelChange);
    connect(m_page->sidePanel(), &SidePanel::closing, this, &FindController::restoreFocus);
    // With the caption as what the connections depend on, as it goes before the search does.
    QObject *const caption = m_page->caption();
    connect(&m_search, &FindSession::hitsChanged, caption, [this] { updateMarks(); });
    connect(&m_search, &FindSession::currentChanged, caption, [this] { updateMarks(); });
    connect(&m_search, &FindSession::wrapped, caption,
            [this](gallery::Tour::End end) { m_wrapNote = FindPanel::wrapNote(end); });
    // A hit that was chosen is to be seen.
    connect(m_panel, &FindPanel::chosen, this, [this] {
        m_search.confirm();
        if (m_page->hasRoomBeside())
            return;
        m_keepsMarks = true;
        m_page->sidePanel()->close();
        m_keepsMarks = false;
        m_page->photoView()->setFocus();
    });
}

void FindController::updateActions()
{
    m_actions.setEnabled({Action::Find, Action::FindNext, Action::FindPrevious},
                         m_pages->page() != Page::Collection);
}

void FindController::openGoToDialog()
{
    openDialog(new GoToDialog(m_tour, m_pages->window()));
}

void FindController::open(const QString &words)
{
    if (m_pages->page() != Page::Slides)
        m_pages->showPage(Page::Slides);
    if (QWidget *focus = QApplication::focusWidget(); focus && !m_panel->isAncestorOf(focus))
        m_before = focus;
    m_search.begin();
    if (!words.isEmpty())
        m_search.setQuery(words);
    m_page->sidePanel()->open(m_panel);
    m_panel->edit();
}

bool FindController::isReady()
{
    if (m_pages->page() != Page::Slides)
        m_pages->showPage(Page::Slides);
    if (!m_search.query().trimmed().isEmpty())
        return true;
    open();
    return false;
}

void FindController::next()
{
    if (!isReady())
        return;
    m_wrapNote.clear();
    m_search.next();
    notifyOfHit();
}

void FindController::previous()
{
    if (!isReady())
        return;
    m_wrapNote.clear();
    m_search.previous();
    notifyOfHit();
}

// While the panel is closed, a message says what its line would.
void FindController::notifyOfHit()
{
    if (m_page->sidePanel()->shows(m_panel) || m_search.isSearching())
        return;
    if (m_search.hits().isEmpty()) {
        //: %1 is what the reader looked for.
        const QString text = tr("No results for “%1”.").arg(m_search.query());
        const QString elsewhere = FindPanel::elsewhereNote(m_search.hitsElsewhere());
        if (elsewhere.isEmpty())
            m_pages->notify(text);
        else
            m_pages->notify(text, {elsewhere, [this] { m_search.goElsewhere(); }});
    } else if (m_search.current() >= 0) {
        QString text = tr("Result %1 of %2")
                           .arg(QLocale().toString(qlonglong(m_search.current() + 1)),
                                QLocale().toString(qlonglong(m_search.hits().size())));
        if (!m_wrapNote.isEmpty())
            text += QStringLiteral(" · ") + m_wrapNote;
        m_pages->notify(text);
    }
}

bool FindController::leave()
{
    const bool isOpen = m_page->sidePanel()->shows(m_panel);
    if (!isOpen && !m_search.isActive())
        return false;
    // Who went from the panel to the slide stays there.
    if (isOpen && m_panel->isAncestorOf(QApplication::focusWidget()))
        m_search.goBack();
    if (isOpen)
        m_page->sidePanel()->close();
    else
        m_search.end();
    return true;
}

void FindController::handlePanelChange()
{
    if (m_page->sidePanel()->shows(m_panel))
        return;
    if (!m_keepsMarks)
        m_search.end();
    m_before = nullptr;
    updateDwell();
}

// A slide that the panel covers, in a narrow window, is not seen.
void FindController::updateDwell()
{
    const bool isInSight = m_pages->page() == Page::Slides &&
                           (m_page->hasRoomBeside() || !m_page->sidePanel()->isOpen());
    if (m_tour->isPeeking() && isInSight)
        m_dwell.begin();
    else
        m_dwell.stop();
}

// When the panel is hidden, Qt gives the focus to the next widget in the chain.
void FindController::restoreFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_page->sidePanel()->shows(m_panel) || !m_page->sidePanel()->isAncestorOf(focus))
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        m_page->photoView()->setFocus();
}

void FindController::updateMarks()
{
    SearchMarks marks;
    if (m_search.isActive() && !m_search.isSearching()) {
        marks.query = m_search.hits().query();
        if (const qsizetype hit = m_search.current(); hit >= 0 && m_search.isShown(hit)) {
            marks.field = m_search.hits().source(hit).field;
            marks.number = m_search.hits().numberInText(hit);
        }
    }
    m_page->caption()->setMarks(marks);
}

} // namespace ui

#include "moc_findcontroller.cpp"
