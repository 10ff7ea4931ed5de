// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingstable.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

class LinkButton;

/// One setting in the dialog: its label, an editor, an explanation, and a button that resets it to
/// the default. Changes apply at once; changes from elsewhere are shown.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    /// The row outlives it. `languages` are the BCP 47 tags to choose a caption language from.
    SettingEditor(const SettingRow &row, const QStringList &languages, QWidget *parent);

    /// The widget that edits the value.
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
    // Created in this order, which is the tab order.
    QWidget *m_editor = nullptr;
    QWidget *m_beside = nullptr; ///< a button that belongs to the editor, or null
    ui::LinkButton *m_reset = nullptr;
    QBoxLayout *m_head = nullptr;
};

} // namespace ui
