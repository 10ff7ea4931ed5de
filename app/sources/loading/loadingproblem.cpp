// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/loadingproblem.h"

namespace loading {

namespace {

constexpr QLatin1String cachedCopyCode("CachedCopy");

} // namespace

errors::Problem LoadingProblem::cachedCopy(const QDateTime &came, const QString &address)
{
    return {cachedCopyCode,
            {tr,
             QT_TR_NOOP("The server cannot be reached; this is the gallery as it was on %1."),
             {came.toLocalTime().date()}},
            {},
            address};
}

errors::Problem LoadingProblem::folderVanished(const QString &folder)
{
    return {QLatin1String("FolderVanished"),
            {tr, QT_TR_NOOP("The folder is no longer there.")},
            {tr, QT_TR_NOOP("As soon as it is back, so are its photos.")},
            folder};
}

errors::Problem LoadingProblem::folderEmptied(const QString &folder)
{
    return {QLatin1String("FolderEmptied"),
            {tr, QT_TR_NOOP("The folder no longer holds any photo.")},
            {tr, QT_TR_NOOP("As soon as they are back, they are shown again.")},
            folder};
}

bool LoadingProblem::isCachedCopy(const errors::Problem &problem)
{
    return problem.code == cachedCopyCode;
}

} // namespace loading
