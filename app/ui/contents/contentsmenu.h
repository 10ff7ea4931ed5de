// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QModelIndex>

namespace gallery {
class ContentsModel;
class Tour;
} // namespace gallery

namespace ui {

/// The table of contents as menus: a submenu for each chapter, with its slides and inner chapters.
/// The entries of the current slide and its chapters are checked and bold. Each menu is filled when
/// it is about to show.
class ContentsMenu : public QMenu
{
    Q_OBJECT
public:
    /// Entries of one menu at most; more would not fit on a screen.
    static constexpr int maximumEntries = 40;

    /// Tour and model outlive the menu.
    ContentsMenu(gallery::Tour *tour, const gallery::ContentsModel *contents, QWidget *parent);

Q_SIGNALS:
    /// The reader chose the entry for slides and chapters beyond the maximum.
    void panelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMenu();
    void fill(QMenu *menu, const QModelIndex &parent);
    void addChapter(QMenu *menu, const QModelIndex &chapter);
    void addSlide(QMenu *menu, const QModelIndex &slide);

    gallery::Tour *const m_tour;
    const gallery::ContentsModel *const m_contents;
};

} // namespace ui
