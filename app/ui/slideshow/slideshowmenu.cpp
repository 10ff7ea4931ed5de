// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/slideshowmenu.h"

#include "ui/actions/actions.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QActionGroup>
#include <QEvent>

#include <utility>

namespace ui {

namespace {

constexpr int times[] = {5, 8, 15, 30}; // seconds

} // namespace

SlideshowMenu::SlideshowMenu(SlideshowController *controller, const Actions &actions,
                             QWidget *parent)
    : QMenu(parent)
    , m_controller(controller)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("slideshowMenu"));
    connect(controller, &SlideshowController::optionsChanged, this, &SlideshowMenu::update);
    fill();
}

void SlideshowMenu::addChoice(const QString &text, const Choose &choose)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    m_group->addAction(action);
    m_choices.append({action, choose});
    connect(action, &QAction::triggered, this, [this, choose] {
        SlideshowOptions options = m_controller->options();
        choose(options);
        m_controller->setOptions(options);
    });
}

void SlideshowMenu::fill()
{
    clear(); // what does not belong to it stays with the window
    m_choices.clear();
    setTitle(tr("&Slideshow"));
    for (const Action action : {Action::Slideshow, Action::PresentFromStart,
                                Action::PresentFromHere, Action::BlackScreen})
        addAction(m_actions[action]);
    addSeparator();

    delete m_group;
    m_group = new QActionGroup(this);
    addChoice(tr("For as long as it takes to r&ead"),
              [](SlideshowOptions &options) { options.pace = SlideshowOptions::Pace::Reading; });
    for (const int seconds : times) {
        addChoice(tr("For %Ln second(s)", nullptr, seconds), [seconds](SlideshowOptions &options) {
            options.pace = SlideshowOptions::Pace::Seconds;
            options.seconds = seconds;
        });
    }
    addAction(m_actions[Action::SlideshowOptions]);
    addSeparator();

    const auto addSwitch = [this](const QString &text, bool SlideshowOptions::*option) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, option](bool on) {
            SlideshowOptions options = m_controller->options();
            options.*option = on;
            m_controller->setOptions(options);
        });
        return action;
    };
    m_round = addSwitch(tr("Begin &again at the end"), &SlideshowOptions::round);
    m_shuffle = addSwitch(tr("&Shuffle"), &SlideshowOptions::shuffle);
    update();
}

void SlideshowMenu::update()
{
    const SlideshowOptions options = m_controller->options();
    for (const Choice &choice : std::as_const(m_choices)) {
        SlideshowOptions chosen = options;
        choice.choose(chosen);
        choice.action->setChecked(chosen == options);
    }
    m_round->setChecked(options.round);
    m_shuffle->setChecked(options.shuffle);
}

void SlideshowMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ui

#include "moc_slideshowmenu.cpp"
