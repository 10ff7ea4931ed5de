// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/unpackedarchive.h"

#include "core/errors/limits.h"
#include "core/errors/units.h"
#include "sources/photos/archiveproblem.h"
#include "sources/photos/folderscanner.h"
#include "sources/photos/photofiletypes.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

namespace photos {

namespace {

using errors::Problem;

constexpr qint64 mostBytes = qint64(2048) * errors::mebibyte; // on the disk, of all photos
constexpr qint64 largestRatio = 100;                          // photos hardly shrink at all
constexpr qint64 alwaysAllowed = 16 * errors::mebibyte;       // whatever the archive's size
constexpr int mostEntries = 1'000'000;                        // whatever they are
constexpr size_t blockBytes = 64 * 1024;
constexpr qint64 settledSeconds = 60; // by then a new folder has its lock

struct Closer
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, Closer>;

QString lockOf(const QString &folder)
{
    return folder + QStringLiteral(".lock");
}

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return raw ? QString::fromLocal8Bit(raw) : QString();
}

bool isSidecar(const QString &name)
{
    return name.endsWith(u".xmp", Qt::CaseInsensitive);
}

// Removes what processes that no longer run have left.
void removeLeftFolders(const QString &parent)
{
    QDirIterator folders(parent, QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QString folder = folders.next();
        const qint64 age = QFileInfo(folder).lastModified().secsTo(QDateTime::currentDateTime());
        QLockFile lock(lockOf(folder));
        lock.setStaleLockTime(0);
        if (age > settledSeconds && lock.tryLock(0))
            QDir(folder).removeRecursively();
    }
}

} // namespace

/// A folder that other processes leave alone.
class UnpackedArchive::Folder
{
public:
    explicit Folder(const QString &parent)
        : m_folder(parent + QStringLiteral("/XXXXXX"))
        , m_lock(lockOf(m_folder.path()))
    {
        m_lock.setStaleLockTime(0);
        m_lock.tryLock(0);
    }

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString error() const { return m_folder.errorString(); }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock;
};

namespace {

/// Reads the entries of one archive in their order.
class Unpacker
{
public:
    Unpacker(const QString &path, const QString &folder, const std::stop_token &stop)
        : m_path(path)
        , m_folder(folder)
        , m_stop(stop)
        , m_allowed(qMin(mostBytes, qMax(alwaysAllowed, largestRatio * QFileInfo(path).size())))
        , m_archive(archive_read_new())
    {
        archive_read_support_format_zip(m_archive.get());
    }

    void run()
    {
        if (archive_read_open_filename(m_archive.get(), QFile::encodeName(m_path).constData(),
                                       blockBytes) != ARCHIVE_OK) {
            m_notices += ArchiveProblem::damaged(m_path);
            return;
        }
        for (int i = 0; i < mostEntries && !m_isFull && !m_stop.stop_requested(); ++i) {
            archive_entry *entry = nullptr;
            const int status = archive_read_next_header(m_archive.get(), &entry);
            if (status == ARCHIVE_EOF)
                return;
            if (status < ARCHIVE_WARN) {
                m_notices += ArchiveProblem::damaged(m_path);
                return;
            }
            handle(entry);
        }
    }

    int photos() const { return m_photos; }
    const QList<Problem> &notices() const { return m_notices; }

private:
    void notice(const Problem &problem)
    {
        if (m_notices.size() < errors::limits::notices && !m_notices.contains(problem))
            m_notices += problem;
    }

    void handle(archive_entry *entry)
    {
        if (archive_entry_filetype(entry) != AE_IFREG)
            return;
        const QString name = nameOf(entry);
        const QString inside = pathInside(name);
        const QString fileName = inside.section(u'/', -1);
        if (inside.isEmpty() || !(isPhotoName(fileName) || isSidecar(fileName)))
            return;
        if (archive_entry_is_encrypted(entry)) {
            notice(ArchiveProblem::encrypted(m_path));
            return;
        }
        if (m_photos >= mostPhotos) {
            notice(ArchiveProblem::tooMany(mostPhotos, m_path));
            m_isFull = true;
            return;
        }
        if (write(entry, inside) && isPhotoName(fileName))
            ++m_photos;
    }

    // The path below the folder; empty for what is left out. Windows writes \ for /.
    QString pathInside(const QString &name)
    {
        QStringList parts;
        const QString written = QString(name).replace(u'\\', u'/');
        const QStringList given = written.split(u'/');
        for (const QString &part : given) {
            if (part == u"..") {
                notice(ArchiveProblem::outside(name, m_path));
                return {};
            }
            if (part == u"__MACOSX" || (part.startsWith(u'.') && part != u"."))
                return {};
            if (!part.isEmpty() && part != u".")
                parts += part;
        }
        const bool hasDrive = written.size() > 1 && written.at(1) == u':';
        if (written.startsWith(u'/') || hasDrive) {
            notice(ArchiveProblem::outside(name, m_path));
            return {};
        }
        return parts.join(u'/');
    }

    bool write(archive_entry *entry, const QString &inside)
    {
        const QString path = m_folder + u'/' + inside;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        // The first of several with one name is kept; no link is followed, as none is written.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return false;
        if (copy(file)) {
            if (archive_entry_mtime_is_set(entry)) {
                file.setFileTime(QDateTime::fromSecsSinceEpoch(archive_entry_mtime(entry)),
                                 QFileDevice::FileModificationTime);
            }
            return true;
        }
        file.remove();
        return false;
    }

    bool copy(QFile &file)
    {
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        for (;;) {
            const int status = archive_read_data_block(m_archive.get(), &block, &size, &offset);
            if (status == ARCHIVE_EOF)
                return true;
            if (status < ARCHIVE_WARN) {
                notice(ArchiveProblem::damaged(m_path));
                return false;
            }
            if (m_stop.stop_requested() || file.pos() + qint64(size) > errors::limits::pictureBytes)
                return false;
            m_bytes += qint64(size);
            if (m_bytes > m_allowed) {
                notice(m_allowed < mostBytes
                           ? ArchiveProblem::bomb(m_path)
                           : ArchiveProblem::tooLarge(int(mostBytes / errors::mebibyte), m_path));
                m_isFull = true;
                return false;
            }
            if (file.write(static_cast<const char *>(block), qint64(size)) != qint64(size) ||
                !file.flush()) {
                notice(ArchiveProblem::noRoom(file.errorString(), m_path));
                m_isFull = true;
                return false;
            }
        }
    }

    const QString m_path;
    const QString m_folder;
    const std::stop_token &m_stop;
    const qint64 m_allowed; ///< bytes of everything that is unpacked
    Archive m_archive;
    QList<Problem> m_notices;
    qint64 m_bytes = 0;
    int m_photos = 0;
    bool m_isFull = false;
};

// Many archives hold one folder with everything in it.
void skipOnlyFolders(UnpackedArchive &unpacked)
{
    for (;;) {
        const QFileInfoList entries =
            QDir(unpacked.root).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
        if (entries.size() != 1 || !entries.first().isDir())
            return;
        unpacked.root = entries.first().filePath();
        unpacked.path += entries.first().fileName() + u'/';
    }
}

} // namespace

bool isArchiveName(const QString &fileName)
{
    return fileName.endsWith(u".zip", Qt::CaseInsensitive) ||
           fileName.endsWith(u".cbz", Qt::CaseInsensitive);
}

UnpackedArchive unpackArchive(const QString &archive, const std::stop_token &stop)
{
    const QString parent = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                           QStringLiteral("/archives");
    QDir().mkpath(parent);
    removeLeftFolders(parent);
    UnpackedArchive unpacked;
    const auto folder = std::make_shared<UnpackedArchive::Folder>(parent);
    if (!folder->isValid()) {
        unpacked.error = ArchiveProblem::noRoom(folder->error(), archive);
        return unpacked;
    }
    Unpacker unpacker(archive, folder->path(), stop);
    unpacker.run();
    unpacked.notices = unpacker.notices();
    if (unpacker.photos() == 0) {
        unpacked.error = unpacked.notices.isEmpty() ? ArchiveProblem::withoutPhotos(archive)
                                                    : unpacked.notices.takeFirst();
        return unpacked;
    }
    unpacked.folder = folder;
    unpacked.root = folder->path();
    skipOnlyFolders(unpacked);
    return unpacked;
}

} // namespace photos
