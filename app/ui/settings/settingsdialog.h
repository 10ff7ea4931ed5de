// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingstable.h"

#include <QDialog>
#include <QHash>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class SectionHeading;

/// All settings of SettingsTable, on several pages. Changes apply at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `languages` are the BCP 47 tags to choose a caption language from.
    SettingsDialog(const QStringList &languages, QWidget *parent);

    void showPage(SettingsPage page);

Q_SIGNALS:
    void keysRequested();
    void clearViewsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addPage(SettingsPage page, const QStringList &languages);
    static void addButton(QPushButton *button, QLabel *label, QVBoxLayout *column);
    void setCurrentPage(int index);
    void askToResetAll();
    void updateResetButton();
    void updateLayout();
    void retranslate();

    QListWidget *const m_list; ///< chooses the page, where there is room beside it
    QLabel *const m_label;
    QComboBox *const m_choice; ///< chooses the page in a narrow window
    QStackedWidget *const m_stack;
    QBoxLayout *const m_buttons;
    QPushButton *const m_resetAll;
    QPushButton *const m_close;
    QLabel *const m_keysLabel;
    QPushButton *const m_keys;
    QLabel *const m_clearLabel;
    QPushButton *const m_clear;
    QList<SettingsPage> m_pages;
    QHash<int, ui::SectionHeading *> m_headings;
};

} // namespace ui
