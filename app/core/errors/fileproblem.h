// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace errors {

/// Problems with a file or folder of any kind. `file` is its path, empty where the caller names it
/// later.
class FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(errors::FileProblem)
public:
    static Problem notFound(const QString &file = {});
    static Problem noPermission(const QString &file = {});
    /// `reason` is the system's, without a full stop.
    static Problem cannotRead(const QString &reason, const QString &file = {});
    /// A device, a pipe or a socket.
    static Problem notAFile(const QString &file = {});
    /// `limit` is in bytes.
    static Problem tooLarge(qint64 limit, const QString &file = {});

    static bool isNotFound(const Problem &problem);
    /// Whether nothing of the file or folder could be read: any of these but tooLarge().
    static bool isUnreadable(const Problem &problem);
};

} // namespace errors
