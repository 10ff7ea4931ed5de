// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photoproblem.h"

namespace photos {

using errors::Problem;

namespace {

constexpr QLatin1String emptyFolderCode("EmptyFolder");
constexpr QLatin1String notAPhotoCode("NotAPhoto");
constexpr QLatin1String notShownCode("NotShown");
constexpr QLatin1String noPluginCode("NoPlugin");
constexpr QLatin1String moreBelowCode("MoreBelow");

} // namespace

Problem PhotoProblem::emptyFolder(const QString &folder)
{
    return {emptyFolderCode,
            {tr, QT_TR_NOOP("The folder holds no photo.")},
            {tr, QT_TR_NOOP("Open a folder with JPEG, PNG, TIFF or other pictures in it.")},
            folder};
}

Problem PhotoProblem::onlyOthers(OtherFiles::Kind kind, int count, const QString &folder)
{
    Problem problem = emptyFolder(folder);
    switch (kind) {
    case OtherFiles::Kind::None:
        break;
    case OtherFiles::Kind::Raw:
        problem.text = {tr,
                        QT_TR_N_NOOP("The folder holds no photo but %Ln raw one(s), which Vitrine "
                                     "does not show."),
                        {},
                        count};
        break;
    case OtherFiles::Kind::Video:
        problem.text = {tr,
                        QT_TR_N_NOOP("The folder holds no photo but %Ln video(s), which Vitrine "
                                     "does not show."),
                        {},
                        count};
        break;
    case OtherFiles::Kind::Pdf:
        problem.text = {tr,
                        QT_TR_N_NOOP("The folder holds no photo but %Ln PDF file(s), which Vitrine "
                                     "does not show."),
                        {},
                        count};
        break;
    }
    return problem;
}

Problem PhotoProblem::notShown(OtherFiles::Kind kind, int count, const QString &folder)
{
    Problem problem{notShownCode, {}, {}, folder};
    switch (kind) {
    case OtherFiles::Kind::None:
        break;
    case OtherFiles::Kind::Raw:
        problem.text = {tr, QT_TR_N_NOOP("%Ln raw photo(s) are not shown."), {}, count};
        break;
    case OtherFiles::Kind::Video:
        problem.text = {tr, QT_TR_N_NOOP("%Ln video(s) are not shown."), {}, count};
        break;
    case OtherFiles::Kind::Pdf:
        problem.text = {tr, QT_TR_N_NOOP("%Ln PDF file(s) are not shown."), {}, count};
        break;
    }
    return problem;
}

Problem PhotoProblem::noPlugin(const QString &format, int count, const QString &folder)
{
    return {
        noPluginCode,
        {tr,
         QT_TR_N_NOOP("%Ln photo(s) in the format %1 cannot be shown, as Qt has no plugin for it "
                      "here."),
         {format},
         count},
        {},
        folder};
}

Problem PhotoProblem::moreBelow(int folders, const QString &folder)
{
    return {moreBelowCode,
            {tr, QT_TR_N_NOOP("There are more photos in %Ln folder(s) inside."), {}, folders},
            {},
            folder};
}

bool PhotoProblem::isMoreBelow(const Problem &problem)
{
    return problem.code == moreBelowCode;
}

bool PhotoProblem::isHint(const Problem &problem)
{
    return problem.code == notShownCode || problem.code == noPluginCode || isMoreBelow(problem);
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
