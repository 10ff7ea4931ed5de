// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/folderrescan.h"

#include "sources/photos/folderscanner.h"
#include "sources/photos/photosorting.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <sys/stat.h>

namespace loading {

namespace {

// The number of watches is limited by the system (fs.inotify.max_user_watches).
constexpr int watchedPhotos = 2'000; // individually
constexpr int watchedFolders = 2'000;

// The closest existing parent of a missing folder, where it would reappear.
QString nearestFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

QSet<QString> rootsOf(const photos::PhotosRequest &request)
{
    QSet<QString> roots;
    for (const QString &file : request.files)
        roots.insert(QFileInfo(file).absolutePath());
    if (!request.folder.isEmpty())
        roots.insert(request.folder);
    return roots;
}

QSet<QString> foldersOf(const photos::PhotosRequest &request)
{
    const QSet<QString> roots = rootsOf(request);
    QSet<QString> watched;
    for (const QString &folder : roots)
        watched.insert(nearestFolder(folder));
    if (request.subfolders) { // also those without photos, where some may be added
        QDirIterator inside(request.folder, QDir::Dirs | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
        while (inside.hasNext() && watched.size() < watchedFolders)
            watched.insert(inside.next());
    }
    return watched;
}

void addWatched(QSet<QString> &paths, const QString &photo, const FileStamp &stamp)
{
    paths.insert(photo);
    const QStringList sidecars = sidecarsOf(photo);
    for (qsizetype i = 0; i < sidecars.size(); ++i) {
        if (stamp.at(size_t(2 + 2 * i)) != 0)
            paths.insert(sidecars.at(i));
    }
}

// Photos whose paths are gone, to be found under others.
class GonePhotos
{
public:
    GonePhotos(const QSet<QString> &present, const FolderState &known)
        : m_known(known.identities)
    {
        for (const gallery::Slide &slide : known.gallery.slides) {
            const PhotoIdentity identity = m_known.value(slide.id);
            if (present.contains(slide.id) || identity.isNull())
                continue;
            m_byInode.insert(identity.inode, slide.id);
            m_bySize.insert(identity.size, slide.id);
        }
    }

    bool isEmpty() const { return m_byInode.isEmpty(); }
    // The former path of a photo; empty where it is new. Each is found once.
    QString take(const QString &path)
    {
        const PhotoIdentity identity = photoIdentity(path);
        QString former = find(m_byInode.values(identity.inode),
                              [&](const PhotoIdentity &gone) { return identity.isSameFile(gone); });
        if (former.isEmpty()) {
            const QStringList sameSize = m_bySize.values(identity.size);
            const QByteArray contents = sameSize.isEmpty() ? QByteArray() : contentsMark(path);
            former = find(sameSize, [&contents](const PhotoIdentity &gone) {
                return !contents.isEmpty() && gone.contents == contents;
            });
        }
        m_byInode.remove(m_known.value(former).inode, former);
        m_bySize.remove(m_known.value(former).size, former);
        return former;
    }

private:
    template <typename Predicate>
    QString find(const QStringList &paths, Predicate isSame) const
    {
        const auto found = std::find_if(paths.cbegin(), paths.cend(), [&](const QString &path) {
            return isSame(m_known.value(path));
        });
        return found == paths.cend() ? QString() : *found;
    }

    const QHash<QString, PhotoIdentity> m_known;
    QMultiHash<quint64, QString> m_byInode;
    QMultiHash<qint64, QString> m_bySize;
};

// The former paths of photos that were renamed, by their present ones.
QHash<QString, QString> findRenamed(const QList<gallery::Slide> &slides, const FolderState &known,
                                    const std::stop_token &stop)
{
    QSet<QString> present;
    present.reserve(slides.size());
    for (const gallery::Slide &slide : slides)
        present.insert(slide.id);
    GonePhotos gone(present, known);
    QHash<QString, QString> renamed;
    for (const gallery::Slide &slide : slides) {
        if (gone.isEmpty() || stop.stop_requested())
            break;
        if (known.identities.contains(slide.id))
            continue;
        if (const QString former = gone.take(slide.id); !former.isEmpty())
            renamed.insert(slide.id, former);
    }
    return renamed;
}

// The described slide of a photo that has another path now.
gallery::Slide renamedSlide(const gallery::Slide &before, const gallery::Slide &now)
{
    gallery::Slide slide = before;
    slide.id = now.id;
    slide.layers = now.layers;
    if (before.title == photos::slideOf(before.id).title)
        slide.title = now.title;
    return slide;
}

} // namespace

FolderIdentity folderIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {path};
    return {path, quint64(status.st_dev), quint64(status.st_ino)};
}

FolderRescan rescanFolder(const photos::PhotosRequest &request, const FolderState &known,
                          const std::stop_token &stop)
{
    FolderRescan rescan;
    QSet<QString> paths = foldersOf(request);
    for (const QString &root : rootsOf(request))
        rescan.roots += folderIdentity(root);

    photos::PhotosRequest again = request;
    again.sorting = {}; // what it needs is read later, when photos are described
    if (!QFileInfo::exists(again.at))
        again.at.clear();
    const gallery::ReadResult reading = photos::listPhotos(again, stop);
    rescan.error = reading.error;
    if (reading.error) {
        rescan.paths = paths.values();
        return rescan;
    }

    QHash<QString, int> before;
    for (int row = 0; row < known.gallery.slides.size(); ++row)
        before.insert(known.gallery.slides.at(row).id, row);
    gallery::Gallery &gallery = rescan.known.gallery;
    gallery = reading.gallery;
    gallery.id = known.gallery.id; // the id of single files depends on which still exist
    gallery.title = known.gallery.title;
    gallery.start = 0; // only used when a gallery is opened
    const bool watchesPhotos = gallery.slides.size() <= watchedPhotos;
    const QHash<QString, QString> renamed = findRenamed(gallery.slides, known, stop);
    for (gallery::Slide &slide : gallery.slides) {
        if (stop.stop_requested())
            return rescan;
        const FileStamp stamp = fileStamp(slide.id);
        if (watchesPhotos)
            addWatched(paths, slide.id, stamp);
        PhotoIdentity identity = photoIdentity(slide.id);
        const QString former = renamed.value(slide.id, slide.id);
        identity.contents = known.identities.value(former).contents;
        rescan.known.identities.insert(slide.id, identity);
        const auto row = before.constFind(former);
        if (row == before.constEnd())
            continue;
        const gallery::Slide &was = known.gallery.slides.at(*row);
        if (former != slide.id) {
            slide = renamedSlide(was, slide);
            rescan.renamed.insert(former, slide);
        } else {
            slide = was;
        }
        const auto described = known.stamps.constFind(former);
        if (described == known.stamps.constEnd())
            continue;
        if (*described == stamp)
            rescan.known.stamps.insert(slide.id, stamp);
        else if (former == slide.id)
            rescan.rewritten += slide.id;
    }
    photos::sortPhotos(gallery, request.sorting);
    rescan.isChanged = gallery.slides != known.gallery.slides;
    rescan.paths = paths.values();
    return rescan;
}

} // namespace loading
