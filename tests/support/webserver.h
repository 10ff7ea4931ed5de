// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/webanswer.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QMutex>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

/// A web server on this machine with real sockets, in a thread of its own, so that a client under
/// test may block. Its failures are controlled by the test, which Qt's HTTP server does not
/// support. One request a connection; GET and HEAD without body.
class WebServer
{
public:
    using Handler = std::function<WebAnswer(const WebRequest &)>;

    /// Listens on any free port of `address`, with TLS if `security` says as whom.
    explicit WebServer(const QHostAddress &address = QHostAddress::LocalHost,
                       const std::optional<QSslConfiguration> &security = {})
        : m_secure(security.has_value())
    {
        m_life.moveToThread(&m_thread);
        m_thread.start();
        inThread([this, address, security] {
            if (security) {
                auto secure = std::make_unique<QSslServer>();
                secure->setSslConfiguration(*security);
                m_server = std::move(secure);
            } else {
                m_server = std::make_unique<QTcpServer>();
            }
            QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, &m_life,
                             [this] { welcome(m_server->nextPendingConnection()); });
            m_server->listen(address);
            m_port = m_server->serverPort();
            m_host = m_server->serverAddress().toString();
        });
    }
    ~WebServer()
    {
        inThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    bool isListening() const { return m_port != 0; }

    /// `target` is a path and perhaps a query, encoded as it shall be sent.
    QUrl url(const QString &target) const
    {
        QUrl url = QUrl(target, QUrl::TolerantMode);
        url.setScheme(m_secure ? "https" : "http");
        url.setHost(m_host);
        url.setPort(m_port);
        return url;
    }

    /// Answers a path (without query) or, if it ends in `/*`, all paths below it that have no
    /// closer route. Handlers run in the server's thread.
    void route(const QByteArray &path, const Handler &handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_routes.insert(path, handler);
    }
    void route(const QByteArray &path, const WebAnswer &answer)
    {
        route(path, [answer](const WebRequest &) { return answer; });
    }
    /// Answers as `answer`, and with 304 a client that has this already.
    void routeRevalidated(const QByteArray &path, const WebAnswer &answer)
    {
        route(path, [answer](const WebRequest &request) { return answer.unlessKnownTo(request); });
    }
    /// Serves the files of a folder under `/name/`.
    void serve(const QByteArray &name, const QDir &folder)
    {
        const QByteArray prefix = '/' + name + '/';
        route(prefix + '*', [prefix, folder](const WebRequest &request) {
            const QString path = QString::fromUtf8(
                QByteArray::fromPercentEncoding(request.path().mid(prefix.size())));
            QFile file(folder.filePath(path));
            if (path.contains("..") || !file.open(QIODevice::ReadOnly))
                return WebAnswer::status(404, "Not Found");
            const QMimeType type = QMimeDatabase().mimeTypeForFile(file.fileName());
            return WebAnswer::content(file.readAll(), type.name().toUtf8());
        });
    }

    /// Everything that was asked for so far, in order.
    QList<WebRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    int count(const QByteArray &path) const
    {
        const QList<WebRequest> all = requests();
        return int(std::count_if(all.begin(), all.end(),
                                 [&path](const auto &request) { return request.path() == path; }));
    }
    /// The last request; all empty before the first.
    WebRequest last() const
    {
        const QList<WebRequest> all = requests();
        return all.isEmpty() ? WebRequest() : all.last();
    }
    /// Connections that neither side has closed.
    int connections() const { return m_connections; }
    /// Bytes of bodies handed to the system so far.
    qint64 sent() const { return m_sent; }

private:
    void inThread(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_life, work, Qt::BlockingQueuedConnection);
    }

    void welcome(QTcpSocket *socket)
    {
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            --m_connections;
            socket->deleteLater();
        });
        auto received = std::make_shared<QByteArray>();
        const auto read = [this, socket, received] {
            received->append(socket->readAll());
            const qsizetype end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const WebRequest request = parse(received->first(end));
            received->clear();
            const WebAnswer answer = ask(request);
            QTimer::singleShot(answer.delay, socket,
                               [this, socket, answer] { say(socket, answer); });
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        if (socket->bytesAvailable() > 0)
            read();
    }

    static WebRequest parse(const QByteArray &head)
    {
        QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        WebRequest request{words.value(0), words.value(1), {}};
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(qMax(0, colon)).toLower(),
                                   line.mid(colon + 1).trimmed());
        }
        return request;
    }

    WebAnswer ask(const WebRequest &request)
    {
        Handler handler;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
            const QByteArray path = request.path();
            QByteArray found = m_routes.contains(path) ? path : QByteArray();
            for (auto route = m_routes.keyBegin(); found != path && route != m_routes.keyEnd();
                 ++route) {
                if (route->endsWith("/*") && path.startsWith(route->chopped(1)) &&
                    route->size() > found.size())
                    found = *route;
            }
            handler = m_routes.value(found);
        }
        return handler ? handler(request) : WebAnswer::status(404, "Not Found");
    }

    void say(QTcpSocket *socket, const WebAnswer &answer)
    {
        if (answer.speaks)
            socket->write(answer.head());
        if (answer.drip > 0) {
            drip(socket, answer);
            return;
        }
        sendBody(socket, answer);
        if (answer.end == WebAnswer::End::Close) {
            socket->disconnectFromHost();
        } else if (answer.end == WebAnswer::End::Endless) {
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket, answer] {
                if (socket->bytesToWrite() < answer.body.size())
                    sendBody(socket, answer);
            });
        }
    }

    void sendBody(QTcpSocket *socket, const WebAnswer &answer)
    {
        m_sent += qMax(0, socket->write(answer.body));
    }

    void drip(QTcpSocket *socket, const WebAnswer &answer)
    {
        auto *timer = new QTimer(socket);
        auto next = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket, [this, socket, timer, answer, next] {
            if (*next < answer.body.size()) {
                m_sent += qMax(0, socket->write(answer.body.sliced((*next)++, 1)));
                return;
            }
            timer->stop();
            if (answer.end == WebAnswer::End::Close)
                socket->disconnectFromHost();
        });
        timer->start(answer.drip);
    }

    bool m_secure;
    QThread m_thread;
    QObject m_life; ///< what the thread runs for
    std::unique_ptr<QTcpServer> m_server;
    QString m_host;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QHash<QByteArray, Handler> m_routes;
    QList<WebRequest> m_requests;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_sent = 0;
};
