// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/fetch.h"

#include "core/errors/fileproblem.h"
#include "sources/network/address.h"
#include "sources/network/httpcache.h"
#include "sources/network/networkproblem.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <array>
#include <chrono>

namespace network {

namespace {

// Encoded bytes that Qt may hold before they are counted.
constexpr qint64 readBuffer = 65'536;

QNetworkRequest requestFor(const QUrl &address, const QByteArray &accept)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Vitrine/%1").arg(QCoreApplication::applicationVersion()));
    request.setRawHeader("Accept", accept);
    // Qt guesses at bombs by their ratio, which honest manifests reach too; readBody() counts.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// Whether the end of a body without Content-Length can be recognised.
bool hasEnd(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool() ||
           reply.hasRawHeader("Transfer-Encoding") || reply.hasRawHeader("Content-Encoding");
}

bool isSameResource(const QUrl &one, const QUrl &other)
{
    return one.matches(other, QUrl::RemoveFragment);
}

} // namespace

Fetch::Fetch(QNetworkAccessManager *manager, HttpCache *cache, const QUrl &address,
             const FetchLimits &limits, QByteArray accept, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_cache(cache)
    , m_asked(address)
    , m_address(address)
    , m_limits(limits)
    , m_accept(std::move(accept))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(std::chrono::seconds(limits.silentSeconds));
    connect(&m_silence, &QTimer::timeout, this,
            [this] { fail(NetworkProblem::timedOut(m_limits.silentSeconds)); });
    m_total.setSingleShot(true);
    m_total.setInterval(std::chrono::seconds(limits.totalSeconds));
    connect(&m_total, &QTimer::timeout, this,
            [this] { fail(NetworkProblem::timedOut(m_limits.totalSeconds)); });

    m_total.start();
    findValidators();
}

Fetch::~Fetch()
{
    drop();
}

void Fetch::cancel()
{
    stop();
    m_cancelled = true;
    deleteLater();
}

void Fetch::findValidators()
{
    if (!m_cache) {
        request();
        return;
    }
    m_cache->find(m_asked, HttpDiskCache::Reading::Head, this,
                  [this](const std::optional<Answer> &kept) {
                      if (m_ended)
                          return;
                      if (kept && !kept->validators.isEmpty())
                          m_cached = kept;
                      request();
                  });
}

void Fetch::request()
{
    if (!isWebAddress(m_address)) {
        fail(NetworkProblem::badAddress(m_address.toDisplayString()));
        return;
    }
    m_answered = false;
    m_silence.start();
    QNetworkRequest message = requestFor(m_address, m_accept);
    addConditions(&message);
    m_reply = m_manager->get(message);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::encrypted, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::readEnd);
}

// Validators are those of the resource that redirects led to, and mean nothing to another.
void Fetch::addConditions(QNetworkRequest *message)
{
    m_isConditional = m_cached && isSameResource(m_cached->address, m_address);
    if (!m_isConditional)
        return;
    const Validators &validators = m_cached->validators;
    if (!validators.etag.isEmpty())
        message->setRawHeader("If-None-Match", validators.etag);
    if (!validators.lastModified.isEmpty())
        message->setRawHeader("If-Modified-Since", validators.lastModified);
}

void Fetch::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_answered)
        return;
    m_answered = true;
    m_silence.start();
    const bool wasAllowed = m_cacheControl.allowed;
    m_cacheControl =
        CacheControl::parse(m_reply->rawHeader("Cache-Control"), m_reply->rawHeader("Age"));
    m_cacheControl.allowed = m_cacheControl.allowed && wasAllowed;
    const QByteArray location = m_reply->rawHeader("Location");
    if (isRedirect(status) && !location.isEmpty()) {
        redirect(m_address.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode)));
        return;
    }
    if (status == 304 && m_isConditional) {
        m_isNotModified = true;
        if (m_reply->rawHeader("Cache-Control")
                .isEmpty()) // the stored header field stays valid (RFC 9111 §3.2)
            m_cacheControl.freshSeconds = m_cached->cacheControl.freshSeconds;
        return;
    }
    if (status < 200 || status >= 300) {
        fail(NetworkProblem::httpStatus(status));
        return;
    }
    m_contentType = m_reply->rawHeader("Content-Type");
    m_validators =
        Validators::parse(m_reply->rawHeader("ETag"), m_reply->rawHeader("Last-Modified"));
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_length = length.isValid() ? length.toLongLong() : -1;
    m_cacheControl.allowed = m_cacheControl.allowed && (m_length >= 0 || hasEnd(*m_reply));
    if (m_length > m_limits.bytes)
        fail(errors::FileProblem::tooLarge(m_limits.bytes));
}

void Fetch::redirect(const QUrl &target)
{
    drop();
    if (m_redirects == m_limits.redirects) {
        fail(NetworkProblem::tooManyRedirects(m_limits.redirects));
    } else if (m_address.scheme() == u"https" && target.scheme() == u"http") {
        fail(NetworkProblem::notSecure(target.toDisplayString()));
    } else {
        ++m_redirects;
        m_address = target;
        request();
    }
}

void Fetch::readBody()
{
    if (m_isNotModified)
        return;
    if (!m_answered) // A challenge that Qt may still answer from the address.
        return;
    m_silence.start();
    std::array<char, 16'384> chunk;
    while (m_reply) { // Reading what is damaged ends the reply.
        const qint64 read = m_reply->read(chunk.data(), chunk.size());
        if (read <= 0)
            break;
        if (m_body.size() + read > m_limits.bytes) {
            fail(errors::FileProblem::tooLarge(m_limits.bytes));
            return;
        }
        m_body.append(chunk.data(), read);
    }
    if (!m_ended)
        emit progress(m_body.size(), m_length);
}

void Fetch::readEnd()
{
    const QPointer<QNetworkReply> reply = m_reply;
    readHead();
    if (m_ended || m_reply != reply)
        return;
    if (m_answered)
        readBody();
    if (m_ended)
        return;
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(NetworkProblem::of(m_reply->error(), m_reply->errorString(), m_address.host(),
                                m_answered));
        return;
    }
    if (m_isNotModified) {
        useCached();
        return;
    }
    // When the connection closes early, Qt sometimes reports success.
    if (m_body.size() < m_length) {
        fail(NetworkProblem::brokenOff());
        return;
    }
    end();
}

void Fetch::useCached()
{
    drop();
    m_silence.stop();
    m_cache->find(m_asked, HttpDiskCache::Reading::Whole, this,
                  [this](const std::optional<Answer> &kept) {
                      if (m_ended)
                          return;
                      if (!kept || kept->validators != m_cached->validators) {
                          m_isNotModified = false;
                          m_cached.reset();
                          request();
                      } else if (kept->body.size() > m_limits.bytes) {
                          fail(errors::FileProblem::tooLarge(m_limits.bytes));
                      } else {
                          m_body = kept->body;
                          m_contentType = kept->contentType;
                          m_validators = kept->validators;
                          end();
                      }
                  });
}

void Fetch::fail(const errors::Problem &problem)
{
    m_error = problem;
    m_error->file = m_asked.toDisplayString();
    m_body.clear();
    end();
}

// From the event loop: not within a signal of QNetworkReply, nor before get() has returned.
void Fetch::end()
{
    stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_cancelled)
                return;
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}

void Fetch::stop()
{
    drop();
    m_silence.stop();
    m_total.stop();
    m_ended = true;
}

void Fetch::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->disconnect(&m_silence);
    m_reply->deleteLater(); // Closes the connection; abort() would warn of errors on their way.
    m_reply = nullptr;
}

} // namespace network

#include "moc_fetch.cpp"
