// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace ui {

class Actions;

/// Shows every key and what it does, from the action table.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    /// The actions outlive the sheet.
    explicit KeySheet(const Actions &actions, QWidget *parent);

Q_SIGNALS:
    void changeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString html(const Actions &actions) const;

    const Actions &m_actions;
    QTextBrowser *const m_sheet;
};

} // namespace ui
