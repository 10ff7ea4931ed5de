// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"
#include "sources/network/fetchlimits.h"
#include "sources/network/httpdiskcache.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace network {

class HttpCache;

/// One request and its answer, within limits that a hostile server cannot exceed: redirects are
/// followed here, one by one, because Qt would follow some to local sockets, and the body is
/// counted as it is decompressed.
///
/// Where a cache has an answer with validators, the server is asked to send it again only if it
/// has changed (RFC 9110 §13.1). If it has not, the body comes from the cache, as if the server
/// had sent it; where that is no longer there, or damaged, the server is asked for all of it.
///
/// Fetcher::get() creates it, as a child of the Fetcher. finished() is emitted once, from the
/// event loop; after its slots the fetch deletes itself, so they read what they need. Deleting a
/// fetch earlier cancels it; slots of progress() call cancel() instead. Lives in the thread of its
/// Fetcher.
class Fetch : public QObject
{
    Q_OBJECT

public:
    ~Fetch() override;

    /// Closes the connection and deletes the fetch from the event loop. The only signal after that
    /// is destroyed().
    void cancel();

    /// Why there is no body: an address that is not of the web, an error of the network, an HTTP
    /// status other than success, or a limit exceeded. Its `file` is the address that was asked
    /// for, without its password.
    const std::optional<errors::Problem> &error() const { return m_error; }
    /// The whole body, decompressed; may be empty, and is so after an error.
    const QByteArray &body() const { return m_body; }
    /// The address that answered, after redirects.
    const QUrl &finalAddress() const { return m_address; }
    /// The Content-Type header field, such as `application/json; charset=utf-8`; may be empty.
    const QByteArray &contentType() const { return m_contentType; }
    /// All of this together, for HttpCache::store(), which refreshes a cached answer that has not
    /// changed. Must not be cached if a redirect forbids it, or if a complete body cannot be
    /// distinguished from a truncated one.
    Answer answer() const
    {
        return {m_body, m_address, m_contentType, m_cacheControl, {}, m_validators};
    }

signals:
    /// Bytes of the body so far, decompressed, and all that will come, or -1 if the server does not
    /// say. Not emitted for a body from the cache.
    void progress(qint64 received, qint64 total);
    /// There is a body() or an error().
    void finished();

private:
    friend class Fetcher;
    Fetch(QNetworkAccessManager *manager, HttpCache *cache, const QUrl &address,
          const FetchLimits &limits, QByteArray accept, QObject *parent);

    void findValidators();
    void request();
    void addConditions(QNetworkRequest *message);
    void readHead();
    void redirect(const QUrl &target);
    void readBody();
    void readEnd();
    void useCached();

    void fail(const errors::Problem &problem);
    void end();
    void stop();
    void drop();

    QNetworkAccessManager *const m_manager;
    HttpCache *const m_cache; ///< may be null
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_total;
    QUrl m_asked;
    QUrl m_address;
    FetchLimits m_limits;
    QByteArray m_accept;
    QByteArray m_contentType;
    QByteArray m_body;
    CacheControl m_cacheControl;
    Validators m_validators;
    std::optional<Answer> m_cached; ///< head of the cached answer, if it has validators
    std::optional<errors::Problem> m_error;
    qint64 m_length = -1;
    int m_redirects = 0;
    bool m_answered = false;
    bool m_isConditional = false; ///< what is asked now
    bool m_isNotModified = false;
    bool m_ended = false;
    bool m_cancelled = false;
};

} // namespace network
