// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/theme.h"

#include <QHash>
#include <QMenu>

namespace ui {

/// Where the window's colours come from, as a choice in the View menu.
class ThemeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ThemeMenu(QWidget *parent);

    /// Ticks a theme that holds for this run without being the reader's choice.
    void tick(settings::Theme theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHash<int, QAction *> m_actions; ///< by theme
};

} // namespace ui
