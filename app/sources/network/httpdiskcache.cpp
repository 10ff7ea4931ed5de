// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/httpdiskcache.h"

#include "sources/network/address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace network {

namespace {

constexpr qsizetype nameLength = 64;     // of a SHA-256 in hexadecimal digits
constexpr qint64 headLength = 64 * 1024; // which holds three addresses as long as servers take them
constexpr int largestShare = 4;          // of the folder, one part of so many
constexpr int form = 1;                  // of the files
constexpr qint64 lastMoment = 253'402'300'799'999; // of the year 9999, in milliseconds

constexpr QFileDevice::Permissions fileOfOne = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions folderOfOne = fileOfOne | QFileDevice::ExeOwner;

// A fragment never reaches the server.
QString nameOf(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

// Against a damaged disk, not against malice.
QString sumOf(const QByteArray &body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex());
}

bool isOurs(const QString &fileName)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    // Longer ones were being written when something went wrong.
    return fileName.size() >= nameLength &&
           (fileName.size() == nameLength || fileName.at(nameLength) == u'.') &&
           std::all_of(fileName.cbegin(), fileName.cbegin() + nameLength, isDigit);
}

QByteArray headOf(const QUrl &asked, const Answer &answer)
{
    QJsonObject head{
        {QStringLiteral("form"), form},
        {QStringLiteral("asked"), nameOf(asked)},
        {QStringLiteral("address"), nameOf(answer.address)},
        {QStringLiteral("type"), QString::fromLatin1(answer.contentType)},
        {QStringLiteral("fresh"), answer.cacheControl.freshSeconds},
        {QStringLiteral("came"), answer.came.toMSecsSinceEpoch()},
        {QStringLiteral("bytes"), qint64(answer.body.size())},
        {QStringLiteral("sha1"), sumOf(answer.body)},
    };
    // Versions without them read such files too.
    if (!answer.validators.etag.isEmpty())
        head[u"etag"] = QString::fromLatin1(answer.validators.etag);
    if (!answer.validators.lastModified.isEmpty())
        head[u"modified"] = QString::fromLatin1(answer.validators.lastModified);
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

bool Answer::isFresh(const QDateTime &now) const
{
    constexpr qint64 freshSeconds = qint64(freshDays) * 24 * 60 * 60;
    const qint64 age = came.msecsTo(now);
    return age >= 0 &&
           age < 1000 * (cacheControl.freshSeconds < 0 ? freshSeconds : cacheControl.freshSeconds);
}

HttpDiskCache::HttpDiskCache(QString path, qint64 bytes)
    : m_path(std::move(path))
    , m_bytes(std::max(bytes, qint64(0)))
{}

bool HttpDiskCache::canStore(const QUrl &asked, const Answer &answer) const
{
    return m_bytes > 0 && answer.cacheControl.allowed && isWebAddress(asked) &&
           isWebAddress(answer.address) && asked.userInfo().isEmpty() &&
           answer.address.userInfo().isEmpty() && !answer.body.isEmpty() &&
           answer.body.size() <= m_bytes / largestShare;
}

qint64 HttpDiskCache::write(const QUrl &asked, Answer answer) const
{
    if (!canStore(asked, answer))
        return 0;
    answer.came = QDateTime::currentDateTimeUtc();
    const QByteArray head = headOf(asked, answer);
    if (head.size() > headLength)
        return 0;
    const QFileInfo folder(m_path);
    if (!folder.exists()) {
        QDir().mkpath(folder.path());
        QDir().mkdir(m_path, folderOfOne);
    }
    QSaveFile file(fileOf(asked));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(fileOfOne) &&
                           file.write(head) == head.size() &&
                           file.write(answer.body) == answer.body.size() && file.commit();
    return isWritten ? head.size() + answer.body.size() : 0;
}

std::optional<Answer> HttpDiskCache::read(const QUrl &asked, Reading reading) const
{
    const QString path = fileOf(asked);
    // Opening a pipe would block the thread.
    if (m_bytes == 0 || !asked.userInfo().isEmpty() || !QFileInfo(path).isFile())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(headLength + 1)).object();
    Answer answer;
    answer.address = QUrl(head[u"address"].toString());
    answer.contentType = head[u"type"].toString().toLatin1();
    answer.cacheControl.freshSeconds =
        qBound(qint64(-1), head[u"fresh"].toInteger(0), CacheControl::longest);
    const qint64 came = qBound(qint64(0), head[u"came"].toInteger(), lastMoment);
    answer.came = QDateTime::fromMSecsSinceEpoch(came).toUTC();
    answer.validators = Validators::parse(head[u"etag"].toString().toLatin1(),
                                          head[u"modified"].toString().toLatin1());
    const qint64 length = file.size() - file.pos();
    if (head[u"form"].toInt() != form || head[u"asked"].toString() != nameOf(asked) ||
        !isWebAddress(answer.address) || head[u"bytes"].toInteger(-1) != length || length > m_bytes)
        return {};
    const bool isFresh =
        answer.isFresh() && (!m_freshSince.isValid() || answer.came >= m_freshSince);
    if (reading == Reading::Head || (reading == Reading::BodyIfFresh && !isFresh))
        return answer;
    answer.body = file.read(length);
    if (head[u"sha1"].toString() != sumOf(answer.body))
        return {};
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return answer;
}

qint64 HttpDiskCache::trim() const
{
    struct File
    {
        QDateTime used;
        qint64 bytes;
        QString path;
    };
    std::vector<File> files;
    qint64 total = 0;
    QDirIterator folder(m_path, QDir::Files | QDir::Hidden);
    while (!m_path.isEmpty() && folder.hasNext()) {
        folder.next();
        const QFileInfo info = folder.fileInfo();
        if (!isOurs(info.fileName()))
            continue;
        files.push_back({info.lastModified(), info.size(), info.filePath()});
        total += info.size();
    }
    if (total <= m_bytes)
        return total;
    std::sort(files.begin(), files.end(),
              [](const File &a, const File &b) { return a.used < b.used; });
    const qint64 room = m_bytes - m_bytes / 10; // so that the next ones find room
    for (const File &file : files) {
        if (total <= room)
            break;
        QFile::remove(file.path); // or another program did
        total -= file.bytes;
    }
    return total;
}

QString HttpDiskCache::fileOf(const QUrl &asked) const
{
    const QByteArray name =
        QCryptographicHash::hash(nameOf(asked).toUtf8(), QCryptographicHash::Sha256);
    return m_path + u'/' + QString::fromLatin1(name.toHex());
}

} // namespace network
