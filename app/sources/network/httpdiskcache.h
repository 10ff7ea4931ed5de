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
    QByteArray body;        ///< decompressed
    QUrl address;           ///< after redirects
    QByteArray contentType; ///< the Content-Type header field; may be empty
    CacheControl cacheControl;
    QDateTime came = {}; ///< when the server sent or confirmed it, in UTC; set when it is written
    Validators validators = {};

    /// Whether it is HTML. Where a picture or JSON was asked for, that is the page of a network
    /// that wants a login first, or an error's.
    bool isWebPage() const { return contentType.toLower().startsWith("text/html"); }
    /// Days for which a cached answer is used without a request, if the server does not specify it:
    /// institutions correct their scans now and then, and no reader waits for that.
    static constexpr int freshDays = 7;
    /// Whether it may be used without asking the server again: for as long as the server said, else
    /// for freshDays. An answer from the future is not fresh.
    bool isFresh(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
};

/// A folder of answers, which several windows and processes may share: an answer is one file, which
/// is written whole or not at all. It begins with a line of JSON (headOf() in the source), after
/// which comes the body; the file's time is that of its last use. There are no errors: what is
/// damaged, foreign or cannot be read or written costs no more than another request.
///
/// Qt's own QNetworkDiskCache does not serve: it throws out what is oldest rather than what nobody
/// looks at, believes the lengths in a damaged file, does not notice that a body is cut off, and
/// leaves half-written files behind for ever. Nor could this folder be a QAbstractNetworkCache: Qt
/// reads and writes that in the thread which asks, here the interface's, and stores answers before
/// anybody has seen whether they are galleries or the page of a network that wants a login.
///
/// May be copied, and used in any thread at once. All functions except bytes(), canStore() and
/// fileOf() wait for the disk, so that the interface's thread uses an HttpCache instead.
class HttpDiskCache
{
public:
    enum class Reading {
        Whole,
        BodyIfFresh, ///< a stale answer comes without its body
        Head,        ///< comes without its body, which is not checked
    };

    /// Keeps nothing.
    HttpDiskCache() = default;
    /// Keeps up to so many bytes; with 0 nothing is kept, and trim() removes what was. The folder
    /// is created by the first write(), with access for its owner only.
    HttpDiskCache(QString path, qint64 bytes);

    qint64 bytes() const { return m_bytes; }
    /// Reading::BodyIfFresh takes answers that came before this time as stale. Invalid by default.
    void setFreshSince(const QDateTime &time) { m_freshSince = time; }
    /// Whether write() accepts it: not what the server forbids to store, what has a user name or
    /// password in its address, an empty body, nor one of more than a quarter of bytes().
    bool canStore(const QUrl &asked, const Answer &answer) const;
    /// Writes an answer, in place of an older one, with the current time as `came`. Returns the
    /// bytes that it takes on the disk; 0 where it may not be kept or could not be written.
    qint64 write(const QUrl &asked, Answer answer) const;
    /// The answer that was written for this address, without its fragment; nothing where there is
    /// none, or its file is damaged. Reading a body marks the file as used.
    std::optional<Answer> read(const QUrl &asked, Reading reading = Reading::Whole) const;
    /// Where the files take more than bytes(), removes those least recently used, down to nine
    /// tenths of it. Returns the bytes that are left.
    qint64 trim() const;
    /// The path of the file for an address, whether or not it exists.
    QString fileOf(const QUrl &asked) const;

private:
    QString m_path;
    qint64 m_bytes = 0;
    QDateTime m_freshSince;
};

} // namespace network
