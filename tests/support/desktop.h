// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/accessibletree.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Milliseconds to wait for a whole program on a busy machine.
constexpr int patience = 30'000;

/// A desktop for one test: an X screen, an optional window manager, a session bus with the
/// accessibility bus, and the keyboard.
class Desktop
{
public:
    enum class Windows { Managed, Bare };

    explicit Desktop(Windows windows)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME",
                                 "XDG_CACHE_HOME", "XDG_STATE_HOME", "LC_ALL"})
            m_environment.remove(name);
        m_environment.insert("HOME", m_home.path());
        m_environment.insert("XDG_RUNTIME_DIR", m_home.path());
        m_environment.insert("LANG", "C.UTF-8");
        m_environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        m_environment.insert("SPEECHD_CMD", "/bin/false"); // this one is silent

        start(m_screen, "Xvfb",
              {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"});
        m_environment.insert("DISPLAY", ":" + firstLine(m_screen));
        start(m_sessionBus, "dbus-daemon", {"--session", "--nofork", "--print-address"});
        m_environment.insert("DBUS_SESSION_BUS_ADDRESS", firstLine(m_sessionBus));
        if (windows == Windows::Managed) {
            // It takes the focus from a window that was there before it.
            start(m_manager, "openbox", {"--startup", "echo ready"});
            firstLine(m_manager);
        }
    }
    ~Desktop()
    {
        QDBusConnection::disconnectFromBus("session");
        QDBusConnection::disconnectFromBus("accessibility");
        for (QProcess *process : {&m_manager, &m_sessionBus, &m_screen}) {
            process->terminate();
            process->waitForFinished(5000);
        }
    }

    void start(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s cannot be started: %s", qPrintable(program),
                   qPrintable(process.errorString()));
    }

    /// The home folder of its programs.
    QString home() const { return m_home.path(); }

    /// Presses keys by their X names, such as `Right` or `ctrl+q`.
    void press(const QStringList &keys) const
    {
        QProcess keyboard;
        start(keyboard, "xdotool", QStringList{"key"} + keys);
        keyboard.waitForFinished();
    }

    /// Sets the keyboard layout, such as `fr` (AZERTY).
    void useKeyboard(const QString &layout) const
    {
        QProcess keyboard;
        start(keyboard, "setxkbmap", {layout});
        keyboard.waitForFinished();
    }

    /// The session bus, with the desktop's services.
    QDBusConnection sessionBus() const
    {
        return QDBusConnection::connectToBus(m_environment.value("DBUS_SESSION_BUS_ADDRESS"),
                                             "session");
    }
    /// The bus that assistive technology listens on.
    QDBusConnection accessibilityBus() const
    {
        QDBusConnection bus("accessibility");
        if (bus.isConnected())
            return bus;
        QDBusInterface launcher("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", sessionBus());
        const QDBusReply<QString> address = launcher.call("GetAddress");
        // Qt keeps a connection that failed and gives it to whoever asks again.
        QDBusConnection::disconnectFromBus("accessibility");
        return QDBusConnection::connectToBus(address.value(), "accessibility");
    }
    /// The registered application of this name, or an object with nothing in it.
    accessible::Node application(const QString &name) const
    {
        const accessible::Node registry(accessibilityBus(), "org.a11y.atspi.Registry",
                                        "/org/a11y/atspi/accessible/root");
        for (const accessible::Node &node : registry.children()) {
            if (node.name() == name)
                return node;
        }
        return {accessibilityBus(), {}, "/"};
    }

private:
    static QString firstLine(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_sessionBus;
    QProcess m_manager;
};
