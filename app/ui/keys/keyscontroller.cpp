// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyscontroller.h"

#include "ui/actions/actions.h"
#include "ui/controls/opendialog.h"
#include "ui/keys/keydialog.h"
#include "ui/keys/keysheet.h"
#include "ui/pages/pagestack.h"

namespace ui {

KeysController::KeysController(Actions &actions, PageStack *pages)
    : QObject(pages)
    , m_actions(actions)
    , m_pages(pages)
{
    actions.bind(Action::KeySheet, this, &KeysController::showSheet);
    actions.bind(Action::ChangeKeys, this, [this] { changeKeys(m_pages->window()); });
    // The sheet would show former keys, or names in another language.
    connect(&actions, &Actions::changed, this, [this] { delete m_sheet; });
}

void KeysController::showSheet()
{
    delete m_sheet;
    m_sheet = new KeySheet(m_actions, m_pages->window());
    connect(m_sheet, &KeySheet::changeRequested, this, [this] { changeKeys(m_pages->window()); });
    openDialog(m_sheet);
}

void KeysController::changeKeys(QWidget *over)
{
    if (m_sheet)
        m_sheet->close();
    openDialog(new KeyDialog(m_actions, over));
}

} // namespace ui

#include "moc_keyscontroller.cpp"
