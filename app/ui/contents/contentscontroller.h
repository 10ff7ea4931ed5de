// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace gallery {
class Tour;
}

namespace ui {

class Actions;
class ContentsView;
class MenuBar;
class PageStack;
class SidePanel;
class SlidePage;

/// The table of contents in the side panel and in the Go menu. Beside a slide the panel stays open
/// until the reader closes it, also at the next start. In the place of a slide, and in full screen,
/// it closes when a row is chosen.
class ContentsController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    ContentsController(gallery::Tour *tour, SlidePage *slidePage, Actions &actions, MenuBar &menus,
                       PageStack *pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();
    bool leave();
    void open();
    void close();
    void fit();
    void handlePanelChange();
    void updateFromSetting();
    bool hasFocus() const;
    bool isPassing() const;

    SlidePage *const m_slidePage;
    PageStack *const m_pages;
    SidePanel *const m_panel;
    QAction *const m_action;
    ContentsView *const m_view;
    QPointer<QWidget> m_before; ///< had the focus before the panel
    bool m_isWanted;            ///< whether the panel is open beside slides
    bool m_isShown = false;
};

} // namespace ui
