// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/folderrescan.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

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

QSet<QString> foldersOf(const photos::PhotosRequest &request)
{
    QSet<QString> folders;
    for (const QString &file : request.files)
        folders.insert(QFileInfo(file).absolutePath());
    if (!request.folder.isEmpty())
        folders.insert(request.folder);
    QSet<QString> watched;
    for (const QString &folder : std::as_const(folders))
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

} // namespace

FolderRescan rescanFolder(const photos::PhotosRequest &request, const FolderState &known,
                          const std::stop_token &stop)
{
    FolderRescan rescan;
    QSet<QString> paths = foldersOf(request);

    photos::PhotosRequest again = request;
    again.sorting = photos::Sorting::ByName; // dates are read later, when photos are described
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
    for (gallery::Slide &slide : gallery.slides) {
        if (stop.stop_requested())
            return rescan;
        const FileStamp stamp = fileStamp(slide.id);
        if (watchesPhotos)
            addWatched(paths, slide.id, stamp);
        const auto row = before.constFind(slide.id);
        if (row == before.constEnd())
            continue;
        slide = known.gallery.slides.at(*row);
        const auto described = known.stamps.constFind(slide.id);
        if (described == known.stamps.constEnd())
            continue;
        if (*described == stamp)
            rescan.known.stamps.insert(slide.id, stamp);
        else
            rescan.rewritten += slide.id;
    }
    if (request.sorting == photos::Sorting::ByDate)
        photos::sortByDate(gallery);
    rescan.isChanged = gallery.slides != known.gallery.slides;
    rescan.paths = paths.values();
    return rescan;
}

} // namespace loading
