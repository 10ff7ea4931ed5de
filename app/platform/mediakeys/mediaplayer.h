// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

namespace mediakeys {

/// What a desktop shows of a player, and offers to do.
struct PlayerState
{
    enum class Status { Stopped, Playing, Paused };

    Status status = Status::Stopped;
    int number = 0; ///< of the slide in its gallery, from 0
    QString title;
    QString artist; ///< may be empty, as the others below
    QString album;
    QString artUrl; ///< of a picture to show
    bool canPlay = false;
    bool canGoNext = false;
    bool canGoPrevious = false;

    friend bool operator==(const PlayerState &, const PlayerState &) = default;
};

/// A media player for the desktop (MPRIS 2.2: org.mpris.MediaPlayer2 and its Player on the session
/// bus), which sends it the media keys, of keyboards, headphones and lock screens. Its name on the
/// bus ends with the application's id, and with `.instance` and a number where that name is taken.
/// Without a session bus it does nothing.
///
/// It is on the bus only while it is registered, so that it takes the keys from no other player.
class MediaPlayer : public QObject
{
    Q_OBJECT
public:
    /// `applicationId` is the name of the desktop file, without its ending.
    explicit MediaPlayer(const QString &applicationId, QObject *parent = nullptr);
    /// Leaves the bus.
    ~MediaPlayer() override;

    /// Joins or leaves the bus. Joining is asynchronous.
    void setRegistered(bool isRegistered);
    /// Tells the desktop what has changed.
    void setState(const PlayerState &state);
    const PlayerState &state() const { return m_state; }

    // For the adaptors, which have what the desktop reads and calls.
    QString desktopEntry() const { return m_applicationId; }
    QString statusText() const;
    QVariantMap metadata() const;

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void stopRequested();
    void nextRequested();
    void previousRequested();
    void raiseRequested();
    void quitRequested();

private:
    void join();
    void requestName(bool isFirst);
    void leave();
    /// The properties that the desktop is told of when they change.
    QVariantMap properties() const;

    const QString m_applicationId;
    const QString m_connectionName; ///< a connection of its own, as its object has a fixed path
    PlayerState m_state;
    bool m_isWanted = false;
    bool m_isExported = false;
    background::Task m_connecting;
};

} // namespace mediakeys
