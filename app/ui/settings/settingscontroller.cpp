// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingscontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/settings/settingsproblem.h"
#include "core/settings/store.h"
#include "sources/loading/session.h"
#include "ui/actions/actions.h"
#include "ui/actions/menubar.h"
#include "ui/controls/opendialog.h"
#include "ui/messages/messagecontroller.h"
#include "ui/pages/pagestack.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/thememenu.h"

#include <utility>

namespace ui {

SettingsController::SettingsController(const gallery::SlideModel *model,
                                       MessageController *messages, Actions &actions,
                                       MenuBar &menus, PageStack *pages)
    : QObject(pages)
    , m_model(model)
    , m_messages(messages)
    , m_pages(pages)
    , m_themeMenu(new ThemeMenu(menus.menu(Menu::View)))
{
    menus.insert(Menu::View, actions[Action::TextLarger], m_themeMenu);
    actions.bind(Action::Settings, this, [this] { open(SettingsPage::Reading); });
    connect(settings::Store::instance(), &settings::Store::writeFailed, this,
            &SettingsController::showWriteFailure);
}

void SettingsController::open(SettingsPage page)
{
    delete m_dialog;
    m_dialog = new SettingsDialog(m_model->galleryLanguages(), m_pages->window());
    connect(m_dialog, &SettingsDialog::keysRequested, this,
            [this] { Q_EMIT keysRequested(m_dialog); });
    connect(m_dialog, &SettingsDialog::clearViewsRequested, this,
            &SettingsController::clearViewsRequested);
    m_dialog->showPage(page);
    openDialog(m_dialog);
}

void SettingsController::showTheme(settings::Theme theme)
{
    m_themeMenu->tick(theme);
}

void SettingsController::showProblem(const errors::Problem &problem,
                                     const loading::Session *session)
{
    connect(
        session, &loading::Session::galleryOpened, this,
        [this, problem] {
            if (!m_messages->isShown())
                m_messages->showProblem(problem);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (settings::SettingsProblem::isUnreadable(problem))
        m_toldWriteFailure = true;
}

void SettingsController::showWriteFailure(const QString &file)
{
    if (std::exchange(m_toldWriteFailure, true))
        return;
    m_messages->showProblem(settings::SettingsProblem::notWritable(file));
}

} // namespace ui

#include "moc_settingscontroller.cpp"
