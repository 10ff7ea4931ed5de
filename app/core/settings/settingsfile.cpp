// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace settings {

namespace {

/// Lets one process after the other write the settings. QSettings has a lock of its own, but that
/// of Qt 6.8 sometimes lets two processes in, and one of their changes is lost. Waits for the
/// others; where the file system has no such locks, it lets everybody in.
class WriteLock
{
public:
    explicit WriteLock(const QString &folder)
        : m_folder(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_folder >= 0)
            flock(m_folder, LOCK_EX);
    }
    ~WriteLock()
    {
        if (m_folder >= 0)
            close(m_folder); // and with it the lock
    }
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

private:
    const int m_folder;
};

bool isGroup(const QByteArray &line)
{
    return line.startsWith('[') && line.endsWith(']');
}

/// Whether the data is text in lines of `key=value` and `[group]`, as QSettings writes it.
/// QSettings itself also accepts other data, and overwrites what it did not understand.
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

void add(const QSettings &file, QVariantHash &values)
{
    for (const QString &key : file.allKeys())
        values.insert(key, file.value(key));
}

} // namespace

SettingsFile::SettingsFile()
    : m_organization(QCoreApplication::organizationName())
    , m_application(QCoreApplication::applicationName())
{
    // QSettings would read the application's own file to tell its path, and a pipe in its place
    // would block it.
    const QSettings beside(QSettings::NativeFormat, QSettings::UserScope, m_organization);
    m_path = QFileInfo(beside.fileName()).path() + u'/' + m_organization + u'/' + m_application +
             QStringLiteral(".conf");
}

SettingsFile::State SettingsFile::state() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return State::Readable;
    // Opening what is no file, such as a pipe, could block.
    if (info.isFile() && info.size() <= largestSize) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return State::Unreadable;
        if (isWhole(file.readAll()))
            return State::Readable;
    }
    return State::Damaged;
}

QString SettingsFile::moveAway() const
{
    const QString base = m_path + QStringLiteral(".damaged");
    QString free = base;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = base + u'-' + QString::number(i);
    // QFile would copy what it cannot rename; QDir renames folders too.
    return QDir().rename(m_path, free) ? QFileInfo(free).fileName() : QString();
}

SettingsFile::Content SettingsFile::read() const
{
    Content content;
    // QSettings would look them up in this order: own, all applications, all users.
    const QSettings allUsers(QSettings::NativeFormat, QSettings::SystemScope, m_organization,
                             m_application);
    QSettings allApplications(QSettings::NativeFormat, QSettings::UserScope, m_organization);
    QSettings own(QSettings::NativeFormat, QSettings::UserScope, m_organization, m_application);
    allApplications.setFallbacksEnabled(false);
    own.setFallbacksEnabled(false);
    add(allUsers, content.fallback);
    add(allApplications, content.fallback);
    add(own, content.values);
    return content;
}

std::optional<QVariantHash> SettingsFile::write(const Changes &changes) const
{
    const QString folder = QFileInfo(m_path).path();
    QDir().mkpath(folder);
    const WriteLock lock(folder);
    QSettings file(QSettings::NativeFormat, QSettings::UserScope, m_organization, m_application);
    file.setFallbacksEnabled(false);
    QVariantHash written;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QVariant value = it.value()(file.value(it.key()));
        if (value.isValid())
            file.setValue(it.key(), value);
        else
            file.remove(it.key());
        written.insert(it.key(), value);
    }
    file.sync();
    if (file.status() == QSettings::AccessError)
        return {};
    return written;
}

} // namespace settings
