// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

#include <optional>

/// A request to a WebServer.
struct WebRequest
{
    QByteArray method;
    QByteArray target;                     ///< as it came over the wire: path and query
    QHash<QByteArray, QByteArray> headers; ///< by names in lower case

    QByteArray path() const { return target.split('?').constFirst(); }
};

/// An answer of a WebServer, correct or with one of the failures of real servers. Modifiers return
/// the modified answer: `WebAnswer::content("{}").after(100)`.
struct WebAnswer
{
    enum class End {
        Close,   ///< the connection, as an honest server may
        Stall,   ///< say no more, but stay connected
        Endless, ///< say the body again and again
    };

    static WebAnswer content(const QByteArray &body, const QByteArray &type = "text/plain")
    {
        return WebAnswer{}.with("Content-Type", type).saying(body);
    }
    static WebAnswer status(int code, const QByteArray &reason, const QByteArray &body = {})
    {
        WebAnswer answer;
        answer.code = code;
        answer.reason = reason;
        return answer.saying(body);
    }
    static WebAnswer redirect(const QByteArray &location, int code = 302)
    {
        return status(code, "Elsewhere").with("Location", location);
    }
    /// Takes the request and never answers.
    static WebAnswer silent()
    {
        WebAnswer answer;
        answer.speaks = false;
        answer.end = End::Stall;
        return answer;
    }
    /// Repeats `body` for ever, without saying how long it will be.
    static WebAnswer endless(const QByteArray &body)
    {
        WebAnswer answer = content(body).claiming({});
        answer.end = End::Endless;
        return answer;
    }

    WebAnswer saying(const QByteArray &text) const
    {
        WebAnswer answer = *this;
        answer.body = text;
        answer.length = text.size();
        return answer;
    }
    WebAnswer with(const QByteArray &header, const QByteArray &value) const
    {
        WebAnswer answer = *this;
        answer.headers.append({header, value});
        return answer;
    }
    /// A Content-Length other than that of the body, or none.
    WebAnswer claiming(std::optional<qint64> bytes) const
    {
        WebAnswer answer = *this;
        answer.length = bytes;
        return answer;
    }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    /// 304 and no body for a client that has this state of it (RFC 9110 §13.2.2).
    WebAnswer unlessKnownTo(const WebRequest &request) const
    {
        const QByteArray etag = header("ETag");
        const QByteArray modified = header("Last-Modified");
        const QByteArray known = request.headers.value("if-none-match");
        const bool isKnown =
            known.isEmpty()
                ? !modified.isEmpty() && request.headers.value("if-modified-since") == modified
                : known == etag;
        if (!isKnown)
            return *this;
        WebAnswer answer = saying({}).claiming({});
        answer.code = 304;
        answer.reason = "Not Modified";
        answer.headers.removeIf([](const auto &field) { return field.first == "Content-Type"; });
        return answer;
    }
    WebAnswer thenStalling() const
    {
        WebAnswer answer = *this;
        answer.end = End::Stall;
        return answer;
    }
    WebAnswer after(int milliseconds) const
    {
        WebAnswer answer = *this;
        answer.delay = milliseconds;
        return answer;
    }
    /// A byte at a time.
    WebAnswer dripping(int millisecondsABytes) const
    {
        WebAnswer answer = *this;
        answer.drip = millisecondsABytes;
        return answer;
    }

    QByteArray head() const
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(code) + ' ' + reason + "\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        if (length)
            text += "Content-Length: " + QByteArray::number(*length) + "\r\n";
        return text + "Connection: close\r\n\r\n";
    }

    int code = 200;
    QByteArray reason = "OK";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::optional<qint64> length = {};
    bool speaks = true;
    End end = End::Close;
    int delay = 0; ///< milliseconds before the first byte
    int drip = 0;  ///< milliseconds before each byte of the body; 0: all at once
};
