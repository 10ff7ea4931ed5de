// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

/// Lists all actions with their keys, grouped as on the key sheet, and changes the keys. Changes
/// apply at once.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    /// The actions outlive the dialog.
    KeyDialog(const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillList();
    void showKeys();
    void filter();
    void edit();
    void resetOne();
    void askToResetAll();
    void updateButtons();
    void updateOrientation();
    void retranslate();
    const ActionRow *current() const;

    const Actions &m_actions;
    QLabel *const m_label;
    QLineEdit *const m_filter;
    QListWidget *const m_list;
    QLabel *const m_nothing;
    QPushButton *const m_change;
    QPushButton *const m_reset;
    QPushButton *const m_resetAll;
    QDialogButtonBox *const m_buttons;
};

} // namespace ui
