// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

class QActionGroup;

namespace ui {

struct SlideshowOptions;

class Actions;
class SlideshowController;

/// All that can be done with slideshows: beginning and pausing, presenting, how long a slide shows
/// and what comes at the end.
class SlideshowMenu : public QMenu
{
    Q_OBJECT
public:
    /// What it is given outlives the menu.
    SlideshowMenu(SlideshowController *controller, const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choose = std::function<void(SlideshowOptions &)>;

    void fill();
    void update();
    void addChoice(const QString &text, const Choose &choose);

    struct Choice
    {
        QAction *action;
        Choose choose;
    };

    SlideshowController *const m_controller;
    const Actions &m_actions;
    QActionGroup *m_group = nullptr;
    QList<Choice> m_choices; ///< one of them, or another of the dialog's, holds
    QAction *m_round = nullptr;
    QAction *m_shuffle = nullptr;
};

} // namespace ui
