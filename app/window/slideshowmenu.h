// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

class QActionGroup;

namespace slideshow {
struct Options;
}

namespace window {

class Actions;
class Projector;

/// All that can be done with slideshows: beginning and pausing, presenting, how long a slide shows
/// and what comes at the end.
class SlideshowMenu : public QMenu
{
    Q_OBJECT
public:
    /// What it is given outlives the menu.
    SlideshowMenu(Projector *projector, const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choose = std::function<void(slideshow::Options &)>;

    void fill();
    void follow();
    void addChoice(const QString &text, const Choose &choose);

    struct Choice
    {
        QAction *action;
        Choose choose;
    };

    Projector *const m_projector;
    const Actions &m_actions;
    QActionGroup *m_group = nullptr;
    QList<Choice> m_choices; ///< one of them, or another of the dialog's, holds
    QAction *m_round = nullptr;
    QAction *m_shuffle = nullptr;
};

} // namespace window
