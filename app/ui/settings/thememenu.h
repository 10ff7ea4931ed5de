// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/theme.h"

#include <QHash>
#include <QMenu>

namespace ui {

/// The submenu of the View menu that chooses the colour theme.
class ThemeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ThemeMenu(QWidget *parent);

    /// Checks a theme that the command line set for this run, without storing it.
    void tick(settings::Theme theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHash<int, QAction *> m_actions; ///< by theme
};

} // namespace ui
