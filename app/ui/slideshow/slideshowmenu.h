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

/// The menu of slideshows: start and pause, present, and the options of how long a slide shows and
/// in which order.
class SlideshowMenu : public QMenu
{
    Q_OBJECT
public:
    /// Controller and actions outlive the menu.
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
    QList<Choice> m_choices; ///< at most one is checked
    QAction *m_round = nullptr;
    QAction *m_shuffle = nullptr;
};

} // namespace ui
