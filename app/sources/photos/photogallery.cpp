// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photogallery.h"

#include "core/errors/limits.h"
#include "sources/photos/folderlisting.h"
#include "sources/photos/folderscanner.h"
#include "sources/photos/naturalorder.h"
#include "sources/photos/photofiletypes.h"
#include "sources/photos/photoproblem.h"
#include "sources/photos/photosorting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace photos {

namespace {

using errors::Problem;
using gallery::LanguageMap;

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

// A file that the reader names may have any name; its content decides then.
std::optional<Problem> refusalOfPhoto(const QString &path)
{
    if (std::optional<Problem> refusal = refusalOfFile(path))
        return refusal;
    if (isPhotoName(QFileInfo(path).fileName()) ||
        QMimeDatabase().mimeTypeForFile(path).name().startsWith(u"image/")) {
        return {};
    }
    return PhotoProblem::notAPhoto(path);
}

LanguageMap folderTitle(const QString &folder)
{
    const QString name = QDir(folder).dirName();
    return {LanguageMap::none(), name.isEmpty() ? folder : name};
}

QString commonFolder(const QStringList &files)
{
    QString folder = QFileInfo(files.first()).path();
    for (const QString &file : files) {
        while (folder.size() > 1 && !file.startsWith(folder + u'/'))
            folder = QFileInfo(folder).path();
    }
    return folder;
}

gallery::ReadResult listFiles(const QStringList &files)
{
    gallery::ReadResult reading;
    QStringList photos;
    QSet<QString> known;
    for (const QString &file : files) {
        const QString path = absolute(file);
        if (known.contains(path))
            continue;
        known.insert(path);
        if (const std::optional<Problem> refusal = refusalOfPhoto(path); !refusal)
            photos += path;
        else if (reading.notices.size() < errors::limits::notices)
            reading.notices += *refusal;
    }
    if (photos.isEmpty()) {
        reading.error = reading.notices.takeFirst();
        return reading;
    }
    gallery::Gallery &gallery = reading.gallery;
    const QByteArray mark =
        QCryptographicHash::hash(photos.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    const QString folder = commonFolder(photos);
    gallery.id = folder + u'#' + QString::fromLatin1(mark.toHex().first(16));
    gallery.title = folderTitle(folder);
    for (const int row : naturalOrder(photos))
        gallery.slides += slideOf(photos.at(row));
    return reading;
}

// A photo that the reader names is shown even if it is hidden or has no extension of a photo.
void insertPhoto(gallery::Gallery &gallery, const QString &path)
{
    if (rowOf(gallery, path) >= 0)
        return;
    gallery.slides.prepend(slideOf(path));
    for (gallery::Chapter &chapter : gallery.chapters) {
        for (int &row : chapter.slides)
            ++row;
        ++chapter.opensAt;
    }
}

gallery::ReadResult listFolderOf(const PhotosRequest &request, const std::stop_token &stop)
{
    QString folder = absolute(request.folder);
    QString at = absolute(request.at);
    if (at.isEmpty() && QFileInfo(folder).isFile())
        std::swap(folder, at);
    gallery::ReadResult reading;
    if (!at.isEmpty()) {
        if ((reading.error = refusalOfPhoto(at)))
            return reading;
        if (folder.isEmpty())
            folder = QFileInfo(at).path();
    }
    if ((reading.error = refusalOfFolder(folder)) && at.isEmpty())
        return reading;
    if (reading.error) // the photo may be readable although its folder is not
        reading.notices += *std::exchange(reading.error, {});
    else
        reading = scanFolder(folder, request.subfolders, stop);
    reading.gallery.id = folder;
    reading.gallery.title = folderTitle(folder);
    if (!at.isEmpty()) {
        if (reading.error && !PhotoProblem::isWithoutPhoto(*reading.error))
            reading.notices += *reading.error;
        reading.error.reset();
        insertPhoto(reading.gallery, at);
        reading.gallery.start = rowOf(reading.gallery, at);
    }
    return reading;
}

} // namespace

gallery::ReadResult listPhotos(const PhotosRequest &request, const std::stop_token &stop)
{
    gallery::ReadResult reading =
        request.files.isEmpty() ? listFolderOf(request, stop) : listFiles(request.files);
    if (reading.error)
        return reading;
    if (needsDetails(request.sorting)) {
        for (gallery::Slide &slide : reading.gallery.slides) {
            if (stop.stop_requested())
                return reading;
            slide = describe(slide);
        }
    }
    sortPhotos(reading.gallery, request.sorting);
    return reading;
}

gallery::Slide describe(const gallery::Slide &slide)
{
    return describe(slide, readPhotoDetails(slide.id));
}

gallery::Slide describe(const gallery::Slide &slide, const PhotoDetails &details)
{
    gallery::Slide described = slide;
    described.title = details.title;
    described.caption = details.caption;
    described.alternative = details.alternative;
    described.credit = details.credit;
    described.details = details.details;
    described.size = details.size;
    return described;
}

int rowOf(const gallery::Gallery &gallery, const QString &path)
{
    return gallery.rowOf(absolute(path));
}

} // namespace photos
