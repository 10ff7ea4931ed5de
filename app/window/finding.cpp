// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/finding.h"

#include "core/gallery/slidemodel.h"
#include "widgets/captionpanel.h"
#include "widgets/findpanel.h"
#include "widgets/sidepanel.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "window/shell.h"

#include <QApplication>

namespace window {

using search::FindSession;

Finding::Finding(gallery::Tour *tour, Shell *shell, QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_shell(shell)
    , m_page(shell->slides())
    , m_search(tour)
    , m_panel(new widgets::FindPanel(&m_search))
{
    m_page->sidePanel()->addPage(m_panel);
    connect(m_page->sidePanel(), &widgets::SidePanel::changed, this, &Finding::followPanel);
    connect(m_page->sidePanel(), &widgets::SidePanel::closing, this, &Finding::giveFocusBack);
    // With the caption as what the connections depend on, as it goes before the search does.
    QObject *const caption = m_page->caption();
    connect(&m_search, &FindSession::hitsChanged, caption, [this] { mark(); });
    connect(&m_search, &FindSession::currentChanged, caption, [this] { mark(); });
    connect(&m_search, &FindSession::turned, caption,
            [this](gallery::Tour::End end) { m_turn = widgets::FindPanel::turn(end); });
    // A hit that was chosen is to be seen.
    connect(m_panel, &widgets::FindPanel::chosen, this, [this] {
        if (m_page->hasRoomBeside())
            return;
        m_keepsMarks = true;
        m_page->sidePanel()->close();
        m_keepsMarks = false;
        m_page->stage()->setFocus();
    });
}

void Finding::open(const QString &words)
{
    if (m_shell->page() != Shell::Page::Slides)
        m_shell->showPage(Shell::Page::Slides);
    if (QWidget *focus = QApplication::focusWidget(); focus && !m_panel->isAncestorOf(focus))
        m_before = focus;
    m_search.begin();
    if (!words.isEmpty())
        m_search.setQuery(words);
    m_page->sidePanel()->open(m_panel);
    m_panel->edit();
}

bool Finding::isReady()
{
    if (m_shell->page() != Shell::Page::Slides)
        m_shell->showPage(Shell::Page::Slides);
    if (!m_search.query().trimmed().isEmpty())
        return true;
    open();
    return false;
}

void Finding::next()
{
    if (!isReady())
        return;
    m_turn.clear();
    m_search.next();
    tell();
}

void Finding::previous()
{
    if (!isReady())
        return;
    m_turn.clear();
    m_search.previous();
    tell();
}

// Without the panel the notice on the stage says what its line would.
void Finding::tell()
{
    if (m_page->sidePanel()->shows(m_panel) || m_search.isSearching())
        return;
    if (m_search.hits().isEmpty()) {
        //: %1 is what the reader looked for.
        m_page->stage()->tell(tr("No hits for “%1”.").arg(m_search.query()));
    } else if (m_search.current() >= 0) {
        QString text = tr("Hit %1 of %2").arg(m_search.current() + 1).arg(m_search.hits().size());
        if (!m_turn.isEmpty())
            text += QStringLiteral(" · ") + m_turn;
        m_page->stage()->tell(text);
    }
}

bool Finding::leave()
{
    const bool isOpen = m_page->sidePanel()->shows(m_panel);
    if (!isOpen && !m_search.isLive())
        return false;
    if (isOpen)
        m_page->sidePanel()->close();
    else
        m_search.end();
    return true;
}

void Finding::followPanel()
{
    if (m_page->sidePanel()->shows(m_panel))
        return;
    if (!m_keepsMarks)
        m_search.end();
    m_before = nullptr;
}

// Hidden, the panel would leave the focus to whatever comes next.
void Finding::giveFocusBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_page->sidePanel()->shows(m_panel) || !m_page->sidePanel()->isAncestorOf(focus))
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        m_page->stage()->setFocus();
}

void Finding::mark()
{
    widgets::Marks marks;
    if (m_search.isLive() && !m_search.isSearching()) {
        marks.query = m_search.hits().query();
        if (const qsizetype hit = m_search.current(); hit >= 0 && m_search.isShown(hit)) {
            marks.field = m_search.hits().source(hit).field;
            marks.number = m_search.hits().numberInText(hit);
        }
    }
    m_page->caption()->setMarks(marks);
}

} // namespace window
