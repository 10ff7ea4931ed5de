// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyproblem.h"

namespace history {

using errors::Problem;

Problem HistoryProblem::damaged(const QString &aside, const QString &file)
{
    return {QLatin1String("DamagedHistory"),
            {tr,
             QT_TR_NOOP("What was remembered of the galleries is damaged. It was put aside as "
                        "“%1”, and is remembered anew from here on."),
             {aside}},
            {},
            file};
}

Problem HistoryProblem::newer(const QString &file)
{
    return {QLatin1String("NewerHistory"),
            {tr, QT_TR_NOOP("A newer Vitrine keeps here what is remembered of the galleries; this "
                            "one does not remember what you see.")},
            {tr, QT_TR_NOOP("Update Vitrine.")},
            file};
}

Problem HistoryProblem::noDriver()
{
    return {QLatin1String("NoHistoryDriver"),
            {tr, QT_TR_NOOP(
                     "What you see is not remembered: Qt’s plugin for SQLite is not installed.")},
            {tr, QT_TR_NOOP("Install it (Debian: libqt6sql6-sqlite), then start Vitrine again.")}};
}

Problem HistoryProblem::diskFull(const QString &file)
{
    return {QLatin1String("HistoryDiskFull"),
            {tr, QT_TR_NOOP("What you see is not remembered: the disk is full.")},
            {tr, QT_TR_NOOP("Make room on the disk.")},
            file};
}

Problem HistoryProblem::notWritable(const QString &file)
{
    return {QLatin1String("HistoryNotWritable"),
            {tr, QT_TR_NOOP("What you see is not remembered: Vitrine may not write there.")},
            {tr, QT_TR_NOOP("Make the file and its folder writable.")},
            file};
}

Problem HistoryProblem::failed(const QString &reason, const QString &file)
{
    return {QLatin1String("NoHistory"),
            {tr, QT_TR_NOOP("What you see is not remembered: %1."), {reason}},
            {},
            file};
}

} // namespace history
