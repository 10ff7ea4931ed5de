// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace photos {

/// What is wrong with photos and folders of them, beyond what errors::FileProblem tells of any
/// file.
class PhotoProblem
{
    Q_DECLARE_TR_FUNCTIONS(photos::PhotoProblem)
public:
    /// A folder without photos.
    static errors::Problem emptyFolder(const QString &folder);
    /// A file of a kind that is neither photo nor manifest.
    static errors::Problem notAPhoto(const QString &file);
    static errors::Problem tooManyPhotos(int limit, const QString &folder);
    /// Folders inside folders.
    static errors::Problem tooDeep(int limit, const QString &folder);
    /// The metadata of a photo, or a sidecar, cannot be read.
    static errors::Problem damagedDetails(const QString &reason, const QString &file);

    /// Whether no photo was found where one was named: emptyFolder() or notAPhoto().
    static bool isWithoutPhoto(const errors::Problem &problem);
};

} // namespace photos
