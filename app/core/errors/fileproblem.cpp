// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/fileproblem.h"

#include "core/errors/units.h"

#include <QList>

namespace errors {

namespace {

constexpr QLatin1String notFoundCode("NotFound");
constexpr QLatin1String noPermissionCode("NoPermission");
constexpr QLatin1String cannotReadCode("CannotRead");
constexpr QLatin1String notAFileCode("NotAFile");

} // namespace

Problem FileProblem::notFound(const QString &file)
{
    return {notFoundCode,
            {tr, QT_TR_NOOP("There is no such file or folder.")},
            {tr, QT_TR_NOOP("Check the name, or open the folder that it should be in.")},
            file};
}

Problem FileProblem::noPermission(const QString &file)
{
    return {noPermissionCode,
            {tr, QT_TR_NOOP("You may not read it.")},
            {tr, QT_TR_NOOP("Ask its owner for permission to read it.")},
            file};
}

Problem FileProblem::cannotRead(const QString &reason, const QString &file)
{
    return {cannotReadCode,
            {tr, QT_TR_NOOP("The file cannot be read: %1."), {reason}},
            {tr, QT_TR_NOOP("Check the disk or the connection, then try again.")},
            file};
}

Problem FileProblem::notAFile(const QString &file)
{
    return {notAFileCode,
            {tr, QT_TR_NOOP("It is neither a file nor a folder.")},
            {tr, QT_TR_NOOP("Open a photo, a folder of photos or a IIIF manifest.")},
            file};
}

Problem FileProblem::tooLarge(qint64 limit, const QString &file)
{
    const int mebibytes = int((limit + mebibyte - 1) / mebibyte);
    return {QLatin1String("TooLarge"),
            {tr,
             QT_TR_N_NOOP("The file is larger than %Ln MiB, the most that Vitrine opens."),
             {},
             mebibytes},
            {tr, QT_TR_NOOP("Check that this is the file that you meant.")},
            file};
}

bool FileProblem::isNotFound(const Problem &problem)
{
    return problem.code == notFoundCode;
}

bool FileProblem::isUnreadable(const Problem &problem)
{
    return QList{notFoundCode, noPermissionCode, cannotReadCode, notAFileCode}.contains(
        problem.code);
}

} // namespace errors
