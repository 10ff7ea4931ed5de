// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace settings {

/// What is wrong with the settings file. The program starts all the same: what cannot be read
/// counts as never set. `file` is the path of the settings file.
class SettingsProblem
{
    Q_DECLARE_TR_FUNCTIONS(settings::SettingsProblem)
public:
    /// Not in the format of QSettings; renamed to `aside`, so that it is not overwritten.
    static errors::Problem damaged(const QString &aside, const QString &file);
    /// Cannot be read, or is damaged and cannot be renamed: no change is stored.
    static errors::Problem unreadable(const QString &file);
    /// A change could not be stored.
    static errors::Problem notWritable(const QString &file);

    static bool isUnreadable(const errors::Problem &problem);
};

} // namespace settings
