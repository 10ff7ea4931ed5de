// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/reducedmotion.h"

#include "core/settings/settings.h"
#include "platform/preferences/desktoppreferences.h"

#include <QApplication>
#include <QStyle>

namespace ui {

ReducedMotion::ReducedMotion(QObject *parent)
    : QObject(parent)
    , m_preferences(new preferences::DesktopPreferences(this))
    , m_wasKnown(isKnown())
    , m_wasReduced(isReduced())
{
    connect(m_preferences, &preferences::DesktopPreferences::changed, this,
            &ReducedMotion::updateState);
    settings::reduceMotion.onChange(this, &ReducedMotion::updateState);
}

void ReducedMotion::query()
{
    m_preferences->query();
}

bool ReducedMotion::isKnown() const
{
    return m_preferences->isKnown();
}

bool ReducedMotion::isReduced() const
{
    return settings::reduceMotion.get() || m_preferences->prefersReducedMotion() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void ReducedMotion::updateState()
{
    const bool known = isKnown();
    const bool reduced = isReduced();
    if (known == m_wasKnown && reduced == m_wasReduced)
        return;
    m_wasKnown = known;
    m_wasReduced = reduced;
    Q_EMIT changed();
}

} // namespace ui

#include "moc_reducedmotion.cpp"
