// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace gallery {
class Tour;
}

namespace ui {

class Actions;
class PageStack;
class SlidePage;

/// The actions that lead from slide to slide: DÉCOUVRIR and REVOIR, which can be undone, next and
/// previous, first and last, and the button that Space and Enter press. Brings the slide page into
/// the page stack.
class NavigationController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    NavigationController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions,
                         PageStack *pages);

private:
    void addButtonShortcuts();
    void offerUndo();
    void previous();
    void first();
    void last();
    void update();
    void updateDirection();

    gallery::Tour *const m_tour;
    SlidePage *const m_slidePage;
    Actions &m_actions;
    PageStack *const m_pages;
};

} // namespace ui
