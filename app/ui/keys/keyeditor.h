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

/// The keys of one action: takes some away, and adds one that is pressed. A key that another action
/// has is taken from it only when the reader says so.
class KeyEditor : public QDialog
{
    Q_OBJECT
public:
    /// The actions outlive it.
    KeyEditor(const Actions &actions, Action action, QWidget *parent);

    /// An action's text without its underlined letter and dots.
    static QString plainText(const QAction &action);
    static QString nameOf(const QKeySequence &key);

private:
    void build();
    void showKeys();
    void handleKey(const QKeySequence &key);
    void add(const QKeySequence &key);
    void showNotice(const QString &sentence);
    /// Why a key cannot be had; empty where it can.
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
    QKeySequence m_pendingKey; ///< that another action has
};

} // namespace ui
