// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/opensource.h"

#include "core/errors/fileproblem.h"
#include "sources/iiif/builtin.h"
#include "sources/iiif/document.h"
#include "sources/network/address.h"
#include "sources/network/networkproblem.h"
#include "sources/photos/photofiletypes.h"
#include "sources/photos/photoproblem.h"
#include "sources/photos/unpackedarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace loading {

namespace {

using errors::FileProblem;
using errors::Problem;

constexpr qint64 beginning = 4096; // bytes read to recognise JSON

// A path may be unreachable because a parent folder has no search permission.
Problem whyMissing(const QFileInfo &info, const QString &given)
{
    QString folder = info.absolutePath();
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    const QFileInfo reached(folder);
    return reached.isDir() && !reached.isExecutable() ? FileProblem::noPermission(given)
                                                      : FileProblem::notFound(given);
}

std::optional<Problem> lookAtFile(OpenSource &source, const QFileInfo &info, const QString &given)
{
    if (!info.isFile())
        return FileProblem::notAFile(given);
    if (!info.isReadable())
        return FileProblem::noPermission(given);
    if (photos::isPhotoName(info.fileName())) {
        source.kind = OpenSource::Kind::Photo;
        return {};
    }
    if (photos::isArchiveName(info.fileName())) {
        source.kind = OpenSource::Kind::Archive;
        return {};
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem::cannotRead(file.errorString(), given);
    const bool isNamedJson = info.suffix().compare(u"json", Qt::CaseInsensitive) == 0 ||
                             info.suffix().compare(u"jsonld", Qt::CaseInsensitive) == 0;
    source.kind = OpenSource::Kind::Manifest;
    if (isNamedJson || iiif::looksLikeJson(file.read(beginning)))
        return {};
    // The form that photos::listPhotos() expects.
    if (!QMimeDatabase().mimeTypeForFile(info).name().startsWith(u"image/"))
        return photos::PhotoProblem::notAPhoto(given);
    source.kind = OpenSource::Kind::Photo;
    return {};
}

} // namespace

QString OpenSource::address() const
{
    return path.isEmpty() ? url.toString(QUrl::FullyEncoded) : path;
}

QString OpenSource::name() const
{
    if (kind == Kind::Builtin)
        return url.path();
    if (kind == Kind::Web) {
        const QString file = url.fileName();
        return file.isEmpty() ? url.host() : file;
    }
    const QString file = QFileInfo(path).fileName();
    return file.isEmpty() ? path : file;
}

OpenSource resolveSource(const QString &given)
{
    OpenSource source;
    if (const auto web = network::webAddress(given)) {
        source.url = *web;
        return source;
    }
    const QString written = given.trimmed();
    if (iiif::isBuiltinAddress(written)) {
        source.kind = OpenSource::Kind::Builtin;
        source.url = QUrl(written.toLower());
        if (iiif::builtinFile(written).isEmpty())
            source.error = iiif::readBuiltinGallery(given).error;
        return source;
    }
    const QUrl url(written);
    // A single letter is a drive or a file name, not a scheme.
    const bool hasScheme = url.scheme().size() > 1 && written.contains(QLatin1String(":/"));
    if (hasScheme && !url.isLocalFile() && !QFileInfo::exists(given)) {
        source.error = network::NetworkProblem::badAddress(url.scheme(), given);
        return source;
    }
    const bool isUrl = url.isLocalFile() && !QFileInfo::exists(given);
    const QFileInfo info(isUrl ? url.toLocalFile() : given);
    source.path = QDir::cleanPath(info.absoluteFilePath());
    source.kind = OpenSource::Kind::Folder;
    if (given.isEmpty() || !info.exists())
        source.error = given.isEmpty() ? FileProblem::notFound(given) : whyMissing(info, given);
    else if (!info.isDir())
        source.error = lookAtFile(source, info, given);
    return source;
}

} // namespace loading
