// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/sortmenu.h"

#include "core/settings/settings.h"
#include "sources/loading/session.h"
#include "ui/actions/actions.h"

#include <QActionGroup>
#include <QEvent>

namespace ui {

namespace {

using gallery::Sorting;
using Key = Sorting::Key;

constexpr std::pair<Action, Key> sortActions[] = {{Action::ByName, Key::Name},
                                                  {Action::ByDate, Key::Date},
                                                  {Action::BySize, Key::Size},
                                                  {Action::ByRating, Key::Rating},
                                                  {Action::ByCredit, Key::Credit}};

} // namespace

SortMenu::SortMenu(loading::Session *session, Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("sortMenu"));
    setTitle(tr("Or&der of photos"));
    auto *group = new QActionGroup(this);
    for (const auto &[action, key] : sortActions) {
        addAction(actions[action]);
        group->addAction(actions[action]);
        // Once more takes it back, as its key may be all that a reader knows.
        actions.bind(action, this, [this, key = key] {
            const Sorting now = current();
            choose({now.key == key ? Key::Name : key, now.isReversed});
        });
    }
    addSeparator();
    addAction(actions[Action::ReverseOrder]);
    actions.bind(Action::ReverseOrder, this, [this] {
        const Sorting now = current();
        choose({now.key, !now.isReversed});
    });
    connect(session, &loading::Session::galleryOpened, this, &SortMenu::update);
    connect(session, &loading::Session::sortingChanged, this, &SortMenu::update);
    const auto apply = [this] {
        if (m_isChoosing)
            return;
        m_session->setSorting(chosen());
        update();
    };
    settings::photoSortKey.onChange(this, apply);
    settings::photosReversed.onChange(this, apply);
    update();
}

Sorting SortMenu::chosen()
{
    return {settings::photoSortKey.get(), settings::photosReversed.get()};
}

Sorting SortMenu::current() const
{
    using Kind = loading::OpenResult::Kind;
    const loading::OpenResult &open = m_session->current();
    return open.kind == Kind::Photos || open.kind == Kind::Archive ? open.request.sorting
                                                                   : chosen();
}

void SortMenu::choose(const Sorting &sorting)
{
    // One order after the other would sort twice, and open an archive twice.
    m_isChoosing = true;
    settings::photoSortKey.set(sorting.key);
    settings::photosReversed.set(sorting.isReversed);
    m_isChoosing = false;
    m_session->setSorting(sorting);
    update();
}

void SortMenu::update()
{
    const Sorting sorting = current();
    for (const auto &[action, key] : sortActions)
        m_actions[action]->setChecked(sorting.key == key);
    m_actions[Action::ReverseOrder]->setChecked(sorting.isReversed);
}

void SortMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("Or&der of photos"));
    QMenu::changeEvent(event);
}

} // namespace ui

#include "moc_sortmenu.cpp"
