// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace window {

class Actions;

/// Every key and what it does, from the action table.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const Actions &actions, QWidget *parent);

Q_SIGNALS:
    void changeWanted();

private:
    QString html(const Actions &actions) const;
};

} // namespace window
