// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace photos {

/// What is wrong with an archive of photos, or with something in it.
class ArchiveProblem
{
    Q_DECLARE_TR_FUNCTIONS(photos::ArchiveProblem)
public:
    /// The library's reason is left out, as it is in English.
    static errors::Problem damaged(const QString &archive);
    static errors::Problem encrypted(const QString &archive);
    static errors::Problem withoutPhotos(const QString &archive);
    /// An entry whose name leads out of the archive; it is left out.
    static errors::Problem outside(const QString &name, const QString &archive);
    /// The rest is left out: of so many mebibytes, or so many photos.
    static errors::Problem tooLarge(int mebibytes, const QString &archive);
    static errors::Problem tooMany(int photos, const QString &archive);
    /// It unpacks to far more than an archive of photos does; the rest is left out.
    static errors::Problem bomb(const QString &archive);
    /// What is unpacked cannot be written. `reason` is the system's, without a full stop.
    static errors::Problem noRoom(const QString &reason, const QString &archive);
};

} // namespace photos
