// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/archiveproblem.h"

namespace photos {

using errors::Problem;

Problem ArchiveProblem::damaged(const QString &archive)
{
    return {QLatin1String("ArchiveDamaged"),
            {tr, QT_TR_NOOP("The archive is damaged.")},
            {tr, QT_TR_NOOP("Get it again from where it came.")},
            archive};
}

Problem ArchiveProblem::encrypted(const QString &archive)
{
    return {QLatin1String("ArchiveEncrypted"),
            {tr, QT_TR_NOOP("The archive is encrypted.")},
            {tr, QT_TR_NOOP("Unpack it with its password, then open the folder.")},
            archive};
}

Problem ArchiveProblem::withoutPhotos(const QString &archive)
{
    return {QLatin1String("ArchiveWithoutPhotos"),
            {tr, QT_TR_NOOP("The archive holds no photo.")},
            {tr, QT_TR_NOOP("Open an archive with JPEG, PNG, TIFF or other pictures in it.")},
            archive};
}

Problem ArchiveProblem::outside(const QString &name, const QString &archive)
{
    return {QLatin1String("ArchiveEntryOutside"),
            {tr, QT_TR_NOOP("“%1” is left out, as its name leads out of the archive."), {name}},
            {},
            archive};
}

Problem ArchiveProblem::tooLarge(int mebibytes, const QString &archive)
{
    return {QLatin1String("ArchiveTooLarge"),
            {tr,
             QT_TR_N_NOOP("Only the first %Ln MiB of the archive’s photos are shown."),
             {},
             mebibytes},
            {},
            archive};
}

Problem ArchiveProblem::tooMany(int photos, const QString &archive)
{
    return {QLatin1String("ArchiveTooMany"),
            {tr, QT_TR_N_NOOP("Only the first %Ln photo(s) of the archive are shown."), {}, photos},
            {},
            archive};
}

Problem ArchiveProblem::bomb(const QString &archive)
{
    return {QLatin1String("ArchiveBomb"),
            {tr, QT_TR_NOOP("The archive unpacks to far more than its size lets expect; the rest "
                            "is left out.")},
            {},
            archive};
}

Problem ArchiveProblem::noRoom(const QString &reason, const QString &archive)
{
    return {QLatin1String("ArchiveNoRoom"),
            {tr, QT_TR_NOOP("The archive cannot be unpacked: %1."), {reason}},
            {tr, QT_TR_NOOP("Make room on the disk of your home folder.")},
            archive};
}

} // namespace photos
