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

    static bool isCachedCopy(const errors::Problem &problem);
};

} // namespace loading
