// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/gotomatches.h"

#include <QDialog>

class QLabel;
class QListView;

namespace gallery {
class Tour;
}

namespace ui {

class FindEdit;

/// Asks which slide to go to: by its position or the beginning of a word of its title, with a list
/// of the matching slides. Moves the tour there when it is accepted.
class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    /// The tour outlives the dialog.
    GoToDialog(gallery::Tour *tour, QWidget *parent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showMatches();
    void showError();
    void move(int step);
    void choose(int row);
    void retranslate();

    gallery::Tour *const m_tour;
    search::GoToMatches m_matches;
    QLabel *const m_label;
    ui::FindEdit *const m_edit;
    QLabel *const m_fault;
    QListView *const m_list;
    bool m_acceptsWhenFound = false; ///< accept() was called while the search still runs
};

} // namespace ui
