// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingstable.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

class LinkButton;

/// One setting in the dialog: its label, what changes it, an explanation, and a way back to the
/// default. Follows the setting wherever it is changed, and changes it at once.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    /// The row outlives it; `languages` are those that captions can have, tags.
    SettingEditor(const SettingRow &row, const QStringList &languages, QWidget *parent);

    /// What takes the focus.
    QWidget *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeSwitch();
    QWidget *makeChoice();
    QWidget *makeNumber();
    QWidget *makeFolder();
    void layOut();
    void placeResetButton();
    void syncWithSetting();
    void retranslate();
    void fillChoices();
    void chooseFolder();

    const SettingRow &m_row;
    const QStringList m_languages;
    QLabel *const m_label;
    QLabel *const m_explanation;
    // Made in this order, which is that of Tab.
    QWidget *m_editor = nullptr;
    QWidget *m_beside = nullptr; ///< what else the editor needs, or null
    ui::LinkButton *m_reset = nullptr;
    QBoxLayout *m_head = nullptr;
};

} // namespace ui
