// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/mediakeys/playeradaptor.h"

#include "platform/mediakeys/mediaplayer.h"

namespace mediakeys {

PlayerAdaptor::PlayerAdaptor(MediaPlayer *player)
    : QDBusAbstractAdaptor(player)
    , m_player(player)
{}

QString PlayerAdaptor::playbackStatus() const
{
    return m_player->statusText();
}

QVariantMap PlayerAdaptor::metadata() const
{
    return m_player->metadata();
}

bool PlayerAdaptor::canGoNext() const
{
    return m_player->state().canGoNext;
}

bool PlayerAdaptor::canGoPrevious() const
{
    return m_player->state().canGoPrevious;
}

bool PlayerAdaptor::canPlay() const
{
    return m_player->state().canPlay;
}

void PlayerAdaptor::Next()
{
    if (canGoNext())
        Q_EMIT m_player->nextRequested();
}

void PlayerAdaptor::Previous()
{
    if (canGoPrevious())
        Q_EMIT m_player->previousRequested();
}

void PlayerAdaptor::Pause()
{
    if (m_player->state().status == PlayerState::Status::Playing)
        Q_EMIT m_player->pauseRequested();
}

void PlayerAdaptor::PlayPause()
{
    if (m_player->state().status == PlayerState::Status::Playing)
        Pause();
    else
        Play();
}

void PlayerAdaptor::Stop()
{
    if (m_player->state().status != PlayerState::Status::Stopped)
        Q_EMIT m_player->stopRequested();
}

void PlayerAdaptor::Play()
{
    if (canPlay() && m_player->state().status != PlayerState::Status::Playing)
        Q_EMIT m_player->playRequested();
}

// CanSeek is false, and no scheme is supported: these do nothing, as MPRIS has it.

void PlayerAdaptor::Seek(qlonglong) {}

void PlayerAdaptor::SetPosition(const QDBusObjectPath &, qlonglong) {}

void PlayerAdaptor::OpenUri(const QString &) {}

} // namespace mediakeys

#include "moc_playeradaptor.cpp"
