// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/keeping.h"

#include "core/settings/changes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSettings>
#include <QStringDecoder>

#include <algorithm>

namespace settings {

namespace {

/// What could not be written; invalid values were to be removed.
struct Unwritten
{
    QMutex mutex;
    QVariantHash values;
};

Unwritten &unwritten()
{
    static Unwritten instance;
    return instance;
}

void write(QSettings &file, const QString &key, const QVariant &value)
{
    file.sync();
    const bool failed = file.status() == QSettings::AccessError;
    {
        const QMutexLocker lock(&unwritten().mutex);
        if (failed)
            unwritten().values.insert(key, value);
        else
            unwritten().values.remove(key);
    }
    if (failed)
        Q_EMIT changes()->notKept(file.fileName());
}

bool isGroup(const QByteArray &line)
{
    return line.startsWith('[') && line.endsWith(']');
}

/// QSettings takes much for settings, and writes over the rest: text in lines of `key=value` and
/// `[group]` is what it writes itself.
bool isWhole(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(data);
    if (decoder.hasError())
        return false;
    const auto isStrange = [](QChar c) {
        return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t';
    };
    if (std::any_of(text.begin(), text.end(), isStrange))
        return false;
    bool continues = false;
    for (const QByteArray &part : data.split('\n')) {
        const QByteArray line = part.trimmed();
        const bool isOurs = continues || line.isEmpty() || line.startsWith(';') ||
                            line.startsWith('#') || isGroup(line) || line.indexOf('=') > 0;
        if (!isOurs)
            return false;
        continues = line.endsWith('\\');
    }
    return true;
}

/// Where QSettings keeps ours, found out without reading it.
QString filePath()
{
    const QString name = QCoreApplication::organizationName();
    const QSettings beside(name, QString());
    return QFileInfo(beside.fileName()).path() + u'/' + name + u'/' +
           QCoreApplication::applicationName() + QStringLiteral(".conf");
}

/// Under which name it is now; empty where it cannot be put aside.
QString putAside(const QString &file)
{
    const QString aside = file + QStringLiteral(".damaged");
    QString free = aside;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = aside + u'-' + QString::number(i);
    // QFile would copy what it cannot rename; QDir renames folders too.
    return QDir().rename(file, free) ? free : QString();
}

} // namespace

QVariant kept(const QString &key)
{
    {
        const QMutexLocker lock(&unwritten().mutex);
        if (const auto it = unwritten().values.constFind(key); it != unwritten().values.cend())
            return *it;
    }
    return QSettings().value(key);
}

QVariantHash keptIn(const QString &group)
{
    QSettings file;
    file.beginGroup(group);
    QVariantHash found;
    for (const QString &key : file.childKeys())
        found.insert(key, file.value(key));
    return found;
}

void keep(const QString &key, const QVariant &value)
{
    QSettings file;
    file.setValue(key, value);
    write(file, key, value);
}

void forget(const QString &key)
{
    QSettings file;
    file.remove(key);
    write(file, key, {});
}

std::optional<Trouble> examineFile()
{
    const QString path = filePath();
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    // What is no file, such as a pipe, would keep the start waiting.
    if (info.isFile() && info.size() <= largestFile) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Trouble{Trouble::Kind::Unreadable, path, file.errorString()};
        if (isWhole(file.readAll()))
            return {};
    }
    const QString aside = putAside(path);
    if (aside.isEmpty())
        return Trouble{Trouble::Kind::Unreadable, path, {}};
    return Trouble{Trouble::Kind::Damaged, path, QFileInfo(aside).fileName()};
}

} // namespace settings
