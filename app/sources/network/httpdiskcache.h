// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/network/cachecontrol.h"
#include "sources/network/validators.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace network {

/// What a server answered.
struct Answer
{
    QByteArray body;
    QUrl address;           ///< after redirects
    QByteArray contentType; ///< as the server names it; may be empty
    CacheControl cacheControl;
    QDateTime came = {}; ///< when, in UTC; set when it is written
    Validators validators = {};

    /// Where something else was asked for, such as the page of a network that wants a login first.
    bool isWebPage() const { return contentType.toLower().startsWith("text/html"); }
    /// Whether it may serve without asking the server again: as long as that said, else for
    /// errors::limits::freshDays. An answer from the future is not fresh.
    bool isFresh(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
};

/// A folder of answers, a file each, which several windows and programs may share: files are
/// written whole or not at all. Everything in it can be lost: what is damaged, foreign or cannot be
/// read or written only costs the time to ask again.
///
/// Qt's own QNetworkDiskCache does not serve: it throws out what is oldest rather than what nobody
/// looks at, believes the lengths in a damaged file, does not notice that a body is cut off, and
/// leaves half-written files behind for ever. Nor could this folder be a QAbstractNetworkCache: Qt
/// reads and writes that in the thread which asks, here the interface's, and stores answers before
/// anybody has seen whether they are galleries or the page of a network that wants a login.
///
/// May be used and copied in any thread; every call works on the disk.
class HttpDiskCache
{
public:
    enum class Reading {
        Whole,
        BodyIfFresh, ///< an old answer comes without its body
        Head,        ///< none comes with its body, which is not looked at
    };

    /// Keeps nothing.
    HttpDiskCache() = default;
    /// Keeps up to so many bytes; with 0 nothing is kept, and trim() removes what was. The folder
    /// is made when something is written, for its owner alone.
    HttpDiskCache(QString path, qint64 bytes);

    qint64 bytes() const { return m_bytes; }
    /// Not what the server forbids, what has a password or name in its address, nothing, nor what
    /// would throw out too much else.
    bool mayKeep(const QUrl &asked, const Answer &answer) const;
    /// The bytes that it takes on the disk; 0 where it could not be written.
    qint64 write(const QUrl &asked, Answer answer) const;
    /// What was written for this address, if it is as it was written. Counts as used.
    std::optional<Answer> read(const QUrl &asked, Reading reading = Reading::Whole) const;
    /// Removes what was not used for longest, until there is room again; the bytes that are left.
    qint64 trim() const;
    /// Where the answer to an address is kept.
    QString fileOf(const QUrl &asked) const;

private:
    QString m_path;
    qint64 m_bytes = 0;
};

} // namespace network
