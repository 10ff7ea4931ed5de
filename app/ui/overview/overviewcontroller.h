// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

class QAction;

namespace ui {

class Actions;
class Overview;
class PageStack;

/// The page with all slides at once: opens and leaves it, goes to the slide that is chosen there,
/// and keeps the size of its thumbnails in the settings.
class OverviewController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    OverviewController(gallery::Tour *tour, imaging::SlideImages *images, Actions &actions,
                       PageStack *pages);

    /// The page; for what other features need of it.
    Overview *overview() const { return m_overview; }

private:
    void toggle();
    bool leave();
    void update();

    gallery::Tour *const m_tour;
    Overview *const m_overview;
    QAction *const m_action;
    PageStack *const m_pages;
};

} // namespace ui
