// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photoproblem.h"

namespace photos {

using errors::Problem;

namespace {

constexpr QLatin1String emptyFolderCode("EmptyFolder");
constexpr QLatin1String notAPhotoCode("NotAPhoto");

} // namespace

Problem PhotoProblem::emptyFolder(const QString &folder)
{
    return {emptyFolderCode,
            {tr, QT_TR_NOOP("The folder holds no photo.")},
            {tr, QT_TR_NOOP("Open a folder with JPEG, PNG, TIFF or other pictures in it.")},
            folder};
}

Problem PhotoProblem::notAPhoto(const QString &file)
{
    return {notAPhotoCode,
            {tr, QT_TR_NOOP("The file is neither a photo nor a IIIF manifest.")},
            {tr, QT_TR_NOOP("Open a photo, a folder of photos or a IIIF manifest.")},
            file};
}

Problem PhotoProblem::tooManyPhotos(int limit, const QString &folder)
{
    return {QLatin1String("TooManyPhotos"),
            {tr, QT_TR_N_NOOP("Only the first %Ln photo(s) are shown."), {}, limit},
            {},
            folder};
}

Problem PhotoProblem::tooDeep(int limit, const QString &folder)
{
    return {QLatin1String("TooDeep"),
            {tr, QT_TR_N_NOOP("Chapters nested deeper than %Ln level(s) are left out."), {}, limit},
            {},
            folder};
}

Problem PhotoProblem::damagedDetails(const QString &reason, const QString &file)
{
    return {QLatin1String("DamagedDetails"),
            {tr, QT_TR_NOOP("What the photo says about itself cannot be read: %1."), {reason}},
            {},
            file};
}

bool PhotoProblem::isWithoutPhoto(const Problem &problem)
{
    return problem.code == emptyFolderCode || problem.code == notAPhotoCode;
}

} // namespace photos
