// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QDateTime>

namespace loading {

/// What loading tells of a gallery as a whole.
class LoadingProblem
{
    Q_DECLARE_TR_FUNCTIONS(loading::LoadingProblem)
public:
    /// What is shown came from the cache, as its server is away. `came` is when it was fetched.
    static errors::Problem cachedCopy(const QDateTime &came, const QString &address);

    /// An open folder that is no longer there, such as one on a disk that was removed.
    static errors::Problem folderVanished(const QString &folder);
    /// An open folder whose photos are no longer there.
    static errors::Problem folderEmptied(const QString &folder);

    static bool isCachedCopy(const errors::Problem &problem);
};

} // namespace loading
