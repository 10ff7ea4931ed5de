// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace settings {

namespace {

// Milliseconds for other processes to write.
constexpr int readPatience = 500;
constexpr int writePatience = 10'000;
constexpr int lockPause = 5; // milliseconds between attempts

/// Locks the folder of a file between processes (flock), for as long as it exists. The system
/// releases the lock of a process that ends. Does nothing where there is no folder, or where it
/// cannot be locked in time.
///
/// QSettings reads a file and takes its size and time only then, without a lock: if another process
/// writes in between, QSettings takes what it has for the present content, in the whole process,
/// and overwrites the file with it later.
class FolderLock
{
public:
    FolderLock(const QString &folder, int patience)
        : m_descriptor(
              ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        const QDeadlineTimer deadline(patience);
        while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 &&
               (errno == EWOULDBLOCK || errno == EINTR) && !deadline.hasExpired())
            QThread::msleep(lockPause);
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    const int m_descriptor;
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
    const FolderLock lock(QFileInfo(m_path).path(), readPatience);
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
    const FolderLock lock(folder, writePatience);
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
