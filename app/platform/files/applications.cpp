// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/files/applications.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace files {

namespace {

using Keys = QHash<QString, QString>;

/// A group of an INI-like file of the desktop. QSettings would read commas and escapes otherwise.
Keys readGroup(const QString &path, const QString &group)
{
    Keys keys;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    bool isInGroup = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'['))
            isInGroup = line == u'[' + group + u']';
        else if (const qsizetype sign = line.indexOf(u'='); isInGroup && sign > 0)
            keys.insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
    }
    return keys;
}

QStringList idsIn(const Keys &keys, const QString &mediaType)
{
    return keys.value(mediaType).split(u';', Qt::SkipEmptyParts);
}

/// Lists of associations in the order of their precedence: in each folder those for the present
/// desktop before that for all.
QStringList associationFiles()
{
    QStringList names;
    const QString desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower();
    for (const QString &desktop : desktops.split(u':', Qt::SkipEmptyParts))
        names += desktop + QStringLiteral("-mimeapps.list");
    names += QStringLiteral("mimeapps.list");
    QStringList files;
    for (const auto location :
         {QStandardPaths::GenericConfigLocation, QStandardPaths::ApplicationsLocation}) {
        for (const QString &folder : QStandardPaths::standardLocations(location)) {
            for (const QString &name : std::as_const(names))
                files += folder + u'/' + name; // those that are missing say nothing
        }
    }
    return files;
}

QStringList idsFor(const QString &mediaType)
{
    QStringList ids;
    QStringList removed;
    const QStringList lists = associationFiles();
    for (const QString &list : lists)
        ids += idsIn(readGroup(list, QStringLiteral("Default Applications")), mediaType);
    for (const QString &list : lists) {
        ids += idsIn(readGroup(list, QStringLiteral("Added Associations")), mediaType);
        removed += idsIn(readGroup(list, QStringLiteral("Removed Associations")), mediaType);
    }
    for (const QString &cache : QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation,
                                                          QStringLiteral("mimeinfo.cache")))
        ids += idsIn(readGroup(cache, QStringLiteral("MIME Cache")), mediaType);
    ids.removeDuplicates();
    ids.removeIf([&removed](const QString &id) { return removed.contains(id); });
    return ids;
}

/// A dash of an id may stand for a folder.
QString desktopFile(const QString &id)
{
    QString name = id;
    while (true) {
        const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, name);
        const qsizetype dash = name.indexOf(u'-');
        if (!path.isEmpty() || dash < 0)
            return path;
        name[dash] = u'/';
    }
}

QString localized(const Keys &keys, const QString &key)
{
    const QString locale = QLocale().name(); // language_COUNTRY
    for (const QString &tag : {locale, locale.section(u'_', 0, 0)}) {
        if (const QString text = keys.value(key + u'[' + tag + u']'); !text.isEmpty())
            return text;
    }
    return keys.value(key);
}

bool isInstalled(const QString &program)
{
    return QFileInfo(program).isAbsolute() ? QFileInfo(program).isExecutable()
                                           : !QStandardPaths::findExecutable(program).isEmpty();
}

/// Splits the value of `Exec` as its specification says: arguments in double quotes have escapes.
QStringList arguments(const QString &command)
{
    QStringList list;
    QString argument;
    bool isQuoted = false;
    bool isBegun = false;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar letter = command.at(i);
        if (letter == u'"') {
            isQuoted = !isQuoted;
            isBegun = true;
        } else if (letter == u'\\' && isQuoted && i + 1 < command.size()) {
            argument += command.at(++i);
        } else if (letter == u' ' && !isQuoted) {
            if (isBegun)
                list += argument;
            argument.clear();
            isBegun = false;
        } else {
            argument += letter;
            isBegun = true;
        }
    }
    if (isBegun)
        list += argument;
    return list;
}

bool hasCode(const QString &command, QStringView codes)
{
    for (const QChar code : codes) {
        if (command.contains(QStringLiteral("%") + code))
            return true;
    }
    return false;
}

QString asArgument(const QUrl &url, bool isAddress)
{
    return url.isLocalFile() && !isAddress ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
}

/// An argument in which codes are among other letters. Codes that mean nothing there are dropped.
QString filledIn(const QString &argument, const QUrl &url)
{
    QString text;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        if (argument.at(i) != u'%') {
            text += argument.at(i);
            continue;
        }
        const QChar code = ++i < argument.size() ? argument.at(i) : u'%';
        if (code == u'%')
            text += code;
        else if (code == u'f' || code == u'u')
            text += asArgument(url, code == u'u');
    }
    return text;
}

QStringList filledIn(const Application &application, const QList<QUrl> &urls)
{
    QStringList line;
    for (const QString &argument : arguments(application.command)) {
        if (argument == u"%F" || argument == u"%U" || argument == u"%f" || argument == u"%u") {
            for (const QUrl &url : urls)
                line += asArgument(url, argument.at(1).toLower() == u'u');
        } else if (argument == u"%i") {
            if (!application.icon.isEmpty())
                line += {QStringLiteral("--icon"), application.icon};
        } else if (argument == u"%c") {
            line += application.name;
        } else if (argument.size() != 2 || argument.at(0) != u'%' || argument.at(1) == u'%') {
            line += filledIn(argument, urls.first());
        }
    }
    return line;
}

} // namespace

bool Application::takesAddresses() const
{
    return hasCode(command, u"uU");
}

QList<Application> applicationsFor(const QString &mediaType)
{
    QList<Application> applications;
    const QString own = QGuiApplication::desktopFileName() + QStringLiteral(".desktop");
    for (const QString &id : idsFor(mediaType)) {
        const Keys keys = readGroup(desktopFile(id), QStringLiteral("Desktop Entry"));
        const QString tried = keys.value(QStringLiteral("TryExec"));
        const QString yes = QStringLiteral("true");
        const Application application{id, localized(keys, QStringLiteral("Name")),
                                      keys.value(QStringLiteral("Icon")),
                                      keys.value(QStringLiteral("Exec"))};
        const bool isHidden = keys.value(QStringLiteral("Hidden")) == yes ||
                              keys.value(QStringLiteral("Terminal")) == yes;
        if (id != own && !isHidden && hasCode(application.command, u"fFuU") &&
            !application.name.isEmpty() && (tried.isEmpty() || isInstalled(tried)))
            applications += application;
    }
    return applications;
}

QList<QStringList> commandLines(const Application &application, const QList<QUrl> &urls)
{
    if (hasCode(application.command, u"FU"))
        return {filledIn(application, urls)};
    QList<QStringList> lines;
    for (const QUrl &url : urls)
        lines += filledIn(application, {url});
    return lines;
}

bool launch(const Application &application, const QList<QUrl> &urls)
{
    const QList<QStringList> lines = commandLines(application, urls);
    return std::all_of(lines.begin(), lines.end(), [](const QStringList &line) {
        return !line.isEmpty() && QProcess::startDetached(line.first(), line.mid(1));
    });
}

} // namespace files
