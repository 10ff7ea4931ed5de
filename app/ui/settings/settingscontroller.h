// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/theme.h"
#include "ui/settings/settingstable.h"

#include <QObject>
#include <QPointer>

namespace errors {
struct Problem;
}

namespace gallery {
class SlideModel;
}

namespace loading {
class Session;
}

namespace ui {

class Actions;
class MenuBar;
class MessageController;
class PageStack;
class SettingsDialog;
class ThemeMenu;

/// Opens the settings, adds the menu of themes, and tells the reader when settings cannot be read
/// or written.
class SettingsController : public QObject
{
    Q_OBJECT
public:
    /// The page stack is the parent; the others outlive it.
    SettingsController(const gallery::SlideModel *model, MessageController *messages,
                       Actions &actions, MenuBar &menus, PageStack *pages);

    void open(SettingsPage page);
    /// Checks a theme that holds for this run without being the setting.
    void showTheme(settings::Theme theme);
    /// Says what is wrong with the settings file. Until the session has opened a gallery it waits,
    /// as opening one clears messages.
    void showProblem(const errors::Problem &problem, const loading::Session *session);

Q_SIGNALS:
    /// The reader wants to change keys. `dialog` is the one that they are in.
    void keysRequested(QWidget *dialog);
    /// The reader wants the record of what was viewed deleted.
    void clearViewsRequested();

private:
    void showWriteFailure(const QString &file);

    const gallery::SlideModel *const m_model;
    MessageController *const m_messages;
    PageStack *const m_pages;
    ThemeMenu *const m_themeMenu;
    QPointer<SettingsDialog> m_dialog;
    bool m_toldWriteFailure = false; ///< or that the file cannot be read, which says the same
};

} // namespace ui
