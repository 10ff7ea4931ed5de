// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actions.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class KeyField;

/// Changes the keys of one action: removes keys, and adds one that is pressed. A key of another
/// action is reassigned only after the reader has confirmed it. Changes apply at once.
class KeyEditor : public QDialog
{
    Q_OBJECT
public:
    /// The actions outlive the dialog.
    KeyEditor(const Actions &actions, Action action, QWidget *parent);

    /// An action's text without mnemonic and ellipsis.
    static QString plainText(const QAction &action);
    static QString nameOf(const QKeySequence &key);

private:
    void build();
    void showKeys();
    void handleKey(const QKeySequence &key);
    void add(const QKeySequence &key);
    void showNotice(const QString &sentence);
    /// Why a key cannot be assigned; empty where it can.
    static QString refusal(const QKeySequence &key);

    const Actions &m_actions;
    const Action m_action;
    const QString m_text;
    QVBoxLayout *const m_rows;
    KeyField *const m_field;
    QLabel *const m_notice;
    QPushButton *const m_takeButton;
    QPushButton *const m_reset;
    QDialogButtonBox *const m_buttons;
    QKeySequence m_pendingKey; ///< another action's, until its reassignment is confirmed
};

} // namespace ui
