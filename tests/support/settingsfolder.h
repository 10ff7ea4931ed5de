// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

/// A temporary folder for the files of QSettings, accessible for all users.
class SettingsFolder
{
public:
    /// The settings of all users of the machine are in it too.
    SettingsFolder()
    {
        useFrom(m_folder.path());
        for (const QString &path : {m_folder.path(), own(), allUsers()}) {
            if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::Permissions(0x7777)))
                qFatal("no folder for settings");
        }
    }

    /// Finds settings in a folder that another process has made.
    static void useFrom(const QString &path)
    {
        QCoreApplication::setOrganizationName("vitrine-test");
        QCoreApplication::setApplicationName("settings");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path);
        QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope, path + "/all");
    }

    QString path() const { return m_folder.path(); }
    /// With the file of the settings, which does not exist at first.
    QString own() const { return m_folder.filePath("vitrine-test"); }
    QString allUsers() const { return m_folder.filePath("all/vitrine-test"); }
    QString file() const { return own() + "/settings.conf"; }

    QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const { write(file(), content); }
    static void write(const QString &file, const QByteArray &content)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file of settings");
    }

private:
    QTemporaryDir m_folder;
};
