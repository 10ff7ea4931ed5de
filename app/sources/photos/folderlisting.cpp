// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/folderlisting.h"

#include "core/errors/fileproblem.h"
#include "sources/photos/naturalorder.h"
#include "sources/photos/otherfiles.h"
#include "sources/photos/photofiletypes.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <dirent.h>
#include <filesystem>
#include <memory>
#include <sys/stat.h>

namespace photos {

namespace {

namespace fs = std::filesystem;
using errors::FileProblem;
using errors::Problem;

// Entries between two calls of `cancelled`: enough to make its cost negligible, few enough for no
// noticeable delay.
constexpr int entriesBetweenQuestions = 512;

constexpr int mostLookedInto = 400; // folders; each takes a round trip on a disk far away

Problem problemOf(const std::error_code &error, const QString &file)
{
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return FileProblem::noPermission(file);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return FileProblem::notFound(file);
    return FileProblem::cannotRead(QString::fromStdString(error.message()), file);
}

struct Closing
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

// Most file systems report the type with the name. Symbolic links are resolved.
fs::file_type typeOf(const dirent &entry, DIR *directory)
{
    if (entry.d_type == DT_REG)
        return fs::file_type::regular;
    if (entry.d_type == DT_DIR)
        return fs::file_type::directory;
    struct stat status = {};
    if ((entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) ||
        ::fstatat(::dirfd(directory), entry.d_name, &status, 0) != 0) {
        return fs::file_type::none; // removed meanwhile, or a broken link
    }
    return S_ISREG(status.st_mode)   ? fs::file_type::regular
           : S_ISDIR(status.st_mode) ? fs::file_type::directory
                                     : fs::file_type::none;
}

QStringList inNaturalOrder(const QStringList &names)
{
    QStringList ordered;
    ordered.reserve(names.size());
    for (const int row : naturalOrder(names))
        ordered += names.at(row);
    return ordered;
}

std::optional<Problem> refusal(const QString &path, fs::file_type wanted)
{
    std::error_code error;
    const fs::file_status status = fs::status(QFile::encodeName(path).toStdString(), error);
    if (status.type() == fs::file_type::not_found)
        return FileProblem::notFound(path);
    if (error)
        return problemOf(error, path);
    if (status.type() != wanted)
        return FileProblem::notAFile(path);
    if (!QFileInfo(path).isReadable())
        return FileProblem::noPermission(path);
    return {};
}

} // namespace

std::optional<Problem> refusalOfFile(const QString &path)
{
    return refusal(path, fs::file_type::regular);
}

std::optional<Problem> refusalOfFolder(const QString &path)
{
    return refusal(path, fs::file_type::directory);
}

QStringList foldersWithPhotos(const QString &folder, const std::stop_token &stop)
{
    int rest = mostLookedInto;
    const auto hasPhotos = [&rest, &stop](const QString &path) {
        QStringList paths{path};
        while (!paths.isEmpty() && rest-- > 0 && !stop.stop_requested()) {
            const QString next = paths.takeFirst();
            const FolderListing listing = listFolder(next, true, stop);
            if (!listing.photos.isEmpty())
                return true;
            for (const QString &name : listing.folders) {
                const QString inside = next + u'/' + name;
                if (!QFileInfo(inside).isSymLink()) // which may lead in a circle
                    paths += inside;
            }
        }
        return false;
    };
    QStringList found;
    const QStringList folders = listFolder(folder, true, stop).folders;
    for (const QString &name : folders) {
        if (hasPhotos(folder + u'/' + name))
            found += name;
    }
    return found;
}

FolderListing listFolder(const QString &folder, bool withFolders, const std::stop_token &stop)
{
    FolderListing listing;
    const std::unique_ptr<DIR, Closing> directory(::opendir(QFile::encodeName(folder).constData()));
    // readdir() returns null at the end and after an error; only errno distinguishes them.
    for (int count = 1; directory; ++count) {
        errno = 0;
        const dirent *entry = ::readdir(directory.get());
        if (!entry)
            break;
        if (count % entriesBetweenQuestions == 0 && stop.stop_requested())
            return listing;
        if (entry->d_name[0] == '.')
            continue;
        const QString name = QFile::decodeName(entry->d_name);
        if (isPhotoName(name) && typeOf(*entry, directory.get()) == fs::file_type::regular)
            listing.photos += name;
        else if (OtherFiles::kindOf(name) != OtherFiles::Kind::None &&
                 typeOf(*entry, directory.get()) == fs::file_type::regular)
            listing.others += name;
        else if (withFolders && typeOf(*entry, directory.get()) == fs::file_type::directory)
            listing.folders += name;
    }
    if (errno != 0)
        listing.problem = problemOf(std::error_code(errno, std::generic_category()), folder);
    listing.photos = inNaturalOrder(listing.photos);
    listing.folders = inNaturalOrder(listing.folders);
    return listing;
}

} // namespace photos
