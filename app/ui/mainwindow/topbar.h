// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenuBar;

namespace ui {

class LanguageSwitch;

/// The bar at the top of the window: the menu bar and the language switch. The switch is not a
/// corner widget of the menu bar, because assistive technology finds only menus in a menu bar.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const QStringList &languages, QWidget *parent = nullptr);

    QMenuBar *menuBar() const { return m_menuBar; }
    ui::LanguageSwitch *languageSwitch() const { return m_switch; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateExtensionIcon();

    QMenuBar *const m_menuBar;
    ui::LanguageSwitch *const m_switch;
};

} // namespace ui
