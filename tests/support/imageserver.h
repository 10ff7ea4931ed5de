// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <sys/prctl.h>

/// A real image server on this machine with a folder and a port of its own: IIPImage behind
/// lighttpd, which supports version 2 of the Image API at level 1. Stopped with the object or the
/// test process.
class ImageServer
{
public:
    ImageServer()
    {
        m_port = freePort();
        QFile configuration(path("server.conf"));
        if (!m_folder.isValid() || !configuration.open(QIODevice::WriteOnly))
            return;
        configuration.write(QString(R"(
            server.document-root = "%1"
            server.bind = "127.0.0.1"
            server.port = %2
            server.modules = ( "mod_fastcgi" )
            fastcgi.server = ( "/iiif" => ((
                "bin-path" => "%3",
                "socket" => "%1/socket",
                "check-local" => "disable",
                "max-procs" => 1,
                "bin-environment" => (
                    "URI_MAP" => "iiif=>IIIF",
                    "FILESYSTEM_PREFIX" => "%1/",
                    "LOGFILE" => "%1/log",
                    "MAX_CVT" => "5000",
                    "ALLOW_UPSCALING" => "0" ) )) )
            )")
                                .arg(m_folder.path())
                                .arg(m_port)
                                .arg(program())
                                .toUtf8());
        configuration.close();
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_server.start(lighttpd(), {"-D", "-f", configuration.fileName()});
    }
    ~ImageServer()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }
    ImageServer(const ImageServer &) = delete;
    ImageServer &operator=(const ImageServer &) = delete;

    /// What has to be installed before there can be one; empty where all is.
    static QString missing()
    {
        if (lighttpd().isEmpty())
            return "lighttpd";
        if (!QFile::exists(program()))
            return "iipimage-server";
        return QStandardPaths::findExecutable("vips").isEmpty() ? "libvips-tools" : QString();
    }

    bool isListening()
    {
        const auto answers = [this] {
            QTcpSocket socket;
            socket.connectToHost("127.0.0.1", m_port);
            return socket.waitForConnected(1000);
        };
        bool isUp = false;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                isUp = answers();
                return isUp || m_server.state() == QProcess::NotRunning;
            },
            20'000));
        return isUp;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The service of an image in path(name).
    QString service(const QString &name) const
    {
        return QString("http://127.0.0.1:%1/iiif/%2").arg(m_port).arg(name);
    }

private:
    static QString program() { return "/usr/lib/iipimage-server/iipsrv.fcgi"; }
    static QString lighttpd()
    {
        return QStandardPaths::findExecutable("lighttpd", {"/usr/sbin", "/usr/bin", "/sbin"});
    }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_server;
};
