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

/// What was not written; invalid values were to be removed.
struct Unwritten
{
    QMutex mutex;
    QVariantHash values;
    bool writesNothing = false; ///< all values are held here
    bool readsNothing = false;  ///< the file is not read either
};

Unwritten &unwritten()
{
    static Unwritten instance;
    return instance;
}

bool holdInMemory(const QString &key, const QVariant &value)
{
    const QMutexLocker lock(&unwritten().mutex);
    if (unwritten().writesNothing)
        unwritten().values.insert(key, value);
    return unwritten().writesNothing;
}

bool readsNothing()
{
    const QMutexLocker lock(&unwritten().mutex);
    return unwritten().readsNothing;
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

/// What is wrong with the file, which is left where it is.
std::optional<Trouble> troubleWith(const QString &path)
{
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
    return Trouble{Trouble::Kind::Damaged, path, {}};
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
    return readsNothing() ? QVariant() : QSettings().value(key);
}

QVariantHash keptIn(const QString &group)
{
    if (readsNothing())
        return {};
    QSettings file;
    file.beginGroup(group);
    QVariantHash found;
    for (const QString &key : file.childKeys())
        found.insert(key, file.value(key));
    return found;
}

void keep(const QString &key, const QVariant &value)
{
    if (holdInMemory(key, value))
        return;
    QSettings file;
    file.setValue(key, value);
    write(file, key, value);
}

void forget(const QString &key)
{
    if (holdInMemory(key, {}))
        return;
    QSettings file;
    file.remove(key);
    write(file, key, {});
}

void keepInMemory()
{
    const bool isDamaged = troubleWith(filePath()).has_value();
    const QMutexLocker lock(&unwritten().mutex);
    unwritten().writesNothing = true;
    unwritten().readsNothing = isDamaged;
}

std::optional<Trouble> examineFile()
{
    std::optional<Trouble> trouble = troubleWith(filePath());
    if (!trouble || trouble->kind != Trouble::Kind::Damaged)
        return trouble;
    const QString aside = putAside(trouble->file);
    if (aside.isEmpty())
        trouble->kind = Trouble::Kind::Unreadable;
    else
        trouble->detail = QFileInfo(aside).fileName();
    return trouble;
}

} // namespace settings
