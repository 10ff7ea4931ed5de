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

/// The table of contents as menus: a menu for each chapter, with its slides and inner chapters.
/// Where the reader is, entries are ticked and bold. Each menu is made when it is about to show.
class ContentsMenu : public QMenu
{
    Q_OBJECT
public:
    /// Entries of one menu; more would not fit on a screen.
    static constexpr int maximumEntries = 40;

    /// Tour and model outlive the menu.
    ContentsMenu(gallery::Tour *tour, const gallery::ContentsModel *contents, QWidget *parent);

Q_SIGNALS:
    /// The reader looks for what the menu has no room for.
    void panelWanted();

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
