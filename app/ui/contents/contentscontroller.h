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

class ContentsView;
class SidePanel;

class ContentsMenu;
class CentralWidget;

/// The table of contents in the side panel and in the Go menu. Beside a slide the panel stays open
/// until it is closed, and from one start to the next; where it would take the slide's place, and
/// in full screen, it goes once something was chosen.
class ContentsController : public QObject
{
    Q_OBJECT
public:
    /// `opener` is the action for toggle(); it is checked while the panel is open.
    ContentsController(gallery::Tour *tour, CentralWidget *shell, QAction *opener);

    ContentsMenu *menu() const { return m_menu; }
    /// Opens the panel and puts the focus into it; closes it when the focus is there already.
    void toggle();
    /// Closes it if the focus is in it, or if there is no slide beside it; whether it did.
    bool leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close();
    void fit();
    void followPanel();
    void followSetting();
    bool hasFocus() const;
    bool isPassing() const;

    CentralWidget *const m_shell;
    ui::SidePanel *const m_panel;
    QAction *const m_opener;
    ui::ContentsView *const m_view;
    ContentsMenu *const m_menu;
    QPointer<QWidget> m_before; ///< had the focus when the panel got it
    bool m_isWanted;            ///< beside a slide
    bool m_isShown = false;
};

} // namespace ui
