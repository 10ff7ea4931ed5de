// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsproblem.h"

namespace settings {

using errors::Problem;

namespace {

constexpr QLatin1String unreadableCode("UnreadableSettings");

} // namespace

Problem SettingsProblem::damaged(const QString &aside, const QString &file)
{
    return {QLatin1String("DamagedSettings"),
            {tr,
             //: It follows the name of the file and a colon.
             QT_TR_NOOP("The settings cannot be read and begin anew; the old ones are kept as "
                        "“%1”."),
             {aside}},
            {},
            file};
}

Problem SettingsProblem::unreadable(const QString &file)
{
    return {unreadableCode,
            {tr,
             //: It follows the name of the file and a colon.
             QT_TR_NOOP("The settings cannot be read, and what you set now holds only until "
                        "Vitrine is closed.")},
            {tr, QT_TR_NOOP("Make the file readable and writable, then start Vitrine again.")},
            file};
}

Problem SettingsProblem::notWritable(const QString &file)
{
    return {QLatin1String("SettingsNotWritable"),
            {tr,
             //: It follows the name of the file and a colon.
             QT_TR_NOOP("What you set cannot be kept and holds only until Vitrine is closed.")},
            {tr, QT_TR_NOOP("Make the file and its folder writable.")},
            file};
}

bool SettingsProblem::isUnreadable(const Problem &problem)
{
    return problem.code == unreadableCode;
}

} // namespace settings
