// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/mediakeys/rootadaptor.h"

#include "platform/mediakeys/mediaplayer.h"

namespace mediakeys {

RootAdaptor::RootAdaptor(MediaPlayer *player)
    : QDBusAbstractAdaptor(player)
    , m_player(player)
{}

QString RootAdaptor::identity() const
{
    return QStringLiteral("Vitrine");
}

QString RootAdaptor::desktopEntry() const
{
    return m_player->desktopEntry();
}

void RootAdaptor::Raise()
{
    Q_EMIT m_player->raiseRequested();
}

void RootAdaptor::Quit()
{
    Q_EMIT m_player->quitRequested();
}

} // namespace mediakeys

#include "moc_rootadaptor.cpp"
