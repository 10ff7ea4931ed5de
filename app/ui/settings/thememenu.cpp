// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/thememenu.h"

#include "core/settings/settings.h"

#include <QActionGroup>
#include <QEvent>
#include <QMetaEnum>

namespace ui {

using settings::Theme;

namespace {

constexpr Theme themes[] = {Theme::Desktop, Theme::Light, Theme::Dark, Theme::HighContrast};

} // namespace

ThemeMenu::ThemeMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("themeMenu"));
    auto *group = new QActionGroup(this);
    for (const Theme theme : themes) {
        QAction *action = addAction(QString());
        action->setObjectName(QStringLiteral("theme") +
                              QLatin1String(QMetaEnum::fromType<Theme>().valueToKey(int(theme))));
        action->setCheckable(true);
        group->addAction(action);
        m_actions.insert(int(theme), action);
        connect(action, &QAction::triggered, this, [theme] {
            settings::theme.set(theme);
            // Also where it is the setting already: the command line may have set another theme for
            // this run.
            Q_EMIT settings::theme.notifier()->changed();
        });
    }
    settings::theme.onChange(this, [this] { tick(settings::theme.get()); });
    tick(settings::theme.get());
    retranslate();
}

void ThemeMenu::tick(Theme theme)
{
    if (QAction *action = m_actions.value(int(theme)))
        action->setChecked(true);
}

void ThemeMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThemeMenu::retranslate()
{
    setTitle(tr("Colo&urs"));
    const auto name = [this](Theme theme, const QString &text) {
        m_actions.value(int(theme))->setText(text);
    };
    name(Theme::Desktop, tr("As the des&ktop"));
    name(Theme::Light, tr("&Light"));
    name(Theme::Dark, tr("&Dark"));
    name(Theme::HighContrast, tr("&High contrast"));
}

} // namespace ui

#include "moc_thememenu.cpp"
