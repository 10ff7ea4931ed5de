// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photos/listing.h"

#include "photos/filetypes.h"
#include "photos/naturalorder.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace photos {

namespace {

namespace fs = std::filesystem;
using formats::Problem;

// Enough entries that asking costs nothing, few enough that a person does not notice the wait.
constexpr int entriesBetweenQuestions = 512;

Problem problem(Problem::Kind kind, const QString &file, const QString &detail = {})
{
    return {kind, {}, detail, 0, file};
}

Problem problem(const std::error_code &error, const QString &file)
{
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return problem(Problem::Kind::NoPermission, file);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return problem(Problem::Kind::NotFound, file);
    return problem(Problem::Kind::CannotRead, file, QString::fromStdString(error.message()));
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
        return problem(Problem::Kind::NotFound, path);
    if (error)
        return problem(error, path);
    if (status.type() != wanted)
        return problem(Problem::Kind::NotAFile, path);
    if (!QFileInfo(path).isReadable())
        return problem(Problem::Kind::NoPermission, path);
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

Listing listFolder(const QString &folder, bool withFolders, const std::function<bool()> &cancelled)
{
    Listing listing;
    std::error_code error;
    fs::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    for (int count = 0; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (++count % entriesBetweenQuestions == 0 && cancelled && cancelled())
            return listing;
        const QString name =
            QFile::decodeName(QByteArray::fromStdString(entry->path().filename().native()));
        if (name.startsWith(u'.'))
            continue;
        std::error_code ignored; // of an entry that went away or links nowhere
        if (isPhotoName(name) && entry->is_regular_file(ignored))
            listing.photos += name;
        else if (withFolders && entry->is_directory(ignored))
            listing.folders += name;
    }
    if (error)
        listing.problem = problem(error, folder);
    listing.photos = inNaturalOrder(listing.photos);
    listing.folders = inNaturalOrder(listing.folders);
    return listing;
}

} // namespace photos
