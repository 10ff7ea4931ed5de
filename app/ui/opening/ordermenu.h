// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace loading {
class Session;
}

namespace ui {

/// The submenu of the gallery's reading orders; hidden where there are fewer than two.
class OrderMenu : public QMenu
{
    Q_OBJECT
public:
    /// The session outlives the menu.
    OrderMenu(loading::Session *session, QWidget *parent);

private:
    void fill();

    loading::Session *const m_session;
};

} // namespace ui
