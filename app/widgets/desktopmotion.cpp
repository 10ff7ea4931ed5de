// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desktopmotion.h"

#include "core/settings/settings.h"
#include "platform/preferences/desktoppreferences.h"

#include <QApplication>
#include <QStyle>

namespace widgets {

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
    , m_wishes(new preferences::DesktopPreferences(this))
    , m_wasKnown(isKnown())
    , m_wasReduced(isReduced())
{
    connect(m_wishes, &preferences::DesktopPreferences::changed, this, &DesktopMotion::follow);
    connect(settings::changes(), &settings::Changes::changed, this, [this](const QString &key) {
        if (key == settings::reduceMotion.key())
            follow();
    });
}

void DesktopMotion::ask()
{
    m_wishes->ask();
}

bool DesktopMotion::isKnown() const
{
    return m_wishes->isKnown();
}

bool DesktopMotion::isReduced() const
{
    return settings::reduceMotion.get() || m_wishes->wantsNoMotion() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void DesktopMotion::follow()
{
    const bool known = isKnown();
    const bool reduced = isReduced();
    if (known == m_wasKnown && reduced == m_wasReduced)
        return;
    m_wasKnown = known;
    m_wasReduced = reduced;
    Q_EMIT changed();
}

} // namespace widgets
