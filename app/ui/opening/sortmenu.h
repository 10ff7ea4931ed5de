// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/sorting.h"

#include <QMenu>

namespace loading {
class Session;
}

namespace ui {

class Actions;

/// The submenu of the orders of a folder's photos, and what its actions do. An order that is chosen
/// applies to the open folder or archive, and to those that will be opened.
class SortMenu : public QMenu
{
    Q_OBJECT
public:
    /// The session and the actions outlive the menu.
    SortMenu(loading::Session *session, Actions &actions, QWidget *parent);

    /// The order that the settings have.
    static gallery::Sorting chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The order of the open gallery, or what the settings have where it has none.
    gallery::Sorting current() const;
    void choose(const gallery::Sorting &sorting);
    void update();

    loading::Session *const m_session;
    Actions &m_actions;
    bool m_isChoosing = false; ///< the settings follow the choice
};

} // namespace ui
