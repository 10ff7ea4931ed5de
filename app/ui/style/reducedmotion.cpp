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
    , m_wishes(new preferences::DesktopPreferences(this))
    , m_wasKnown(isKnown())
    , m_wasReduced(isReduced())
{
    connect(m_wishes, &preferences::DesktopPreferences::changed, this, &ReducedMotion::follow);
    settings::reduceMotion.onChange(this, &ReducedMotion::follow);
}

void ReducedMotion::ask()
{
    m_wishes->ask();
}

bool ReducedMotion::isKnown() const
{
    return m_wishes->isKnown();
}

bool ReducedMotion::isReduced() const
{
    return settings::reduceMotion.get() || m_wishes->wantsNoMotion() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void ReducedMotion::follow()
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
