// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "core/settings/settings.h"
#include "imaging/placeholder/contrast.h"
#include "platform/preferences/desktoppreferences.h"
#include "ui/style/colours.h"
#include "ui/style/edgestyle.h"
#include "ui/style/reducedmotion.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QScopedValueRollback>
#include <QTimer>

namespace ui {

namespace {

using Scheme = preferences::DesktopPreferences::Scheme;

constexpr Qt::UIEffect effects[] = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};

QList<bool> enabledEffects()
{
    QList<bool> enabled;
    for (const Qt::UIEffect effect : effects)
        enabled += QApplication::isEffectEnabled(effect);
    return enabled;
}

// Whether a palette is the style's default, so that the desktop has set no colours.
bool isPlainDefault(const QPalette &palette)
{
    const QPalette standard = QApplication::style()->standardPalette();
    const QPalette::ColorRole telling[] = {QPalette::Window, QPalette::WindowText, QPalette::Base,
                                           QPalette::Text, QPalette::Highlight};
    for (const QPalette::ColorRole role : telling) {
        if (palette.color(role) != standard.color(role))
            return false;
    }
    return true;
}

bool isDark(const QPalette &palette)
{
    return imaging::luminance(palette.color(QPalette::Window)) <
           imaging::luminance(palette.color(QPalette::WindowText));
}

} // namespace

Appearance::Appearance(std::optional<settings::Theme> theme, QObject *parent)
    : QObject(parent)
    , m_forced(theme)
    , m_preferences(new preferences::DesktopPreferences(this))
    , m_reducedMotion(new ReducedMotion(this))
    , m_effects(enabledEffects())
    , m_flashTime(QApplication::cursorFlashTime())
{
    QApplication::setStyle(new EdgeStyle);
    settings::theme.onChange(this, &Appearance::applySetting);
    connect(m_preferences, &preferences::DesktopPreferences::changed, this,
            &Appearance::applyTheme);
    connect(m_reducedMotion, &ReducedMotion::changed, this, &Appearance::applyMotion);
    m_preferences->query();
    applyTheme();
    applyMotion();
    qApp->installEventFilter(this);
}

Appearance::~Appearance()
{
    QApplication::setCursorFlashTime(m_flashTime);
}

void Appearance::await(std::chrono::milliseconds patience)
{
    if (m_preferences->isKnown())
        return;
    QEventLoop loop;
    connect(m_preferences, &preferences::DesktopPreferences::changed, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void Appearance::applySetting()
{
    m_forced.reset();
    applyTheme();
}

void Appearance::applyTheme()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const settings::Theme theme = m_forced.value_or(settings::theme.get());
    const bool wasOnDesktops = std::exchange(m_isOnDesktops, false);
    QPalette palette;
    switch (theme) {
    case settings::Theme::Desktop:
        palette = paletteForDesktop(desktopPalette(wasOnDesktops));
        break;
    case settings::Theme::Light:
        palette = vitrinePalette(Look::Light);
        break;
    case settings::Theme::Dark:
        palette = vitrinePalette(Look::Dark);
        break;
    case settings::Theme::HighContrast:
        palette = vitrinePalette(Look::HighContrast);
        break;
    }
    if (m_applied && *m_applied == palette && QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    m_applied = palette;
}

QPalette Appearance::paletteForDesktop(const QPalette &own)
{
    const bool isPlain = isPlainDefault(own);
    const Scheme scheme = m_preferences->scheme();
    const bool dark = scheme == Scheme::Any ? isDark(own) : scheme == Scheme::Dark;
    if (m_preferences->prefersHighContrast())
        return vitrinePalette(dark ? Look::HighContrast : Look::HighContrastLight);
    if (!isPlain && dark == isDark(own)) {
        m_isOnDesktops = own.resolveMask() == 0;
        return readablePalette(own);
    }
    return vitrinePalette(dark ? Look::Dark : Look::Light);
}

// The desktop's palette without the roles that were set here.
QPalette Appearance::desktopPalette(bool isBelow)
{
    const QPalette now = QApplication::palette();
    // If the desktop's palette changes below the roles set here, the mask stays the same.
    const bool isOurs = m_applied && (now == *m_applied ||
                                      (isBelow && now.resolveMask() == m_applied->resolveMask()));
    if (!isOurs) {
        m_own = now;
        return now;
    }
    // A platform plugin may set the palette as an application does; else resetting ours restores
    // it.
    if (m_own.resolveMask() != 0)
        return m_own;
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

void Appearance::applyMotion()
{
    const bool still = m_reducedMotion->isReduced();
    QApplication::setCursorFlashTime(still ? 0 : m_flashTime);
    for (qsizetype i = 0; i < m_effects.size(); ++i)
        QApplication::setEffectEnabled(effects[i], m_effects.at(i) && !still);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) ||
                        event->type() == QEvent::ThemeChange;
    if (isNews && !m_isApplying)
        applyTheme();
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_appearance.cpp"
