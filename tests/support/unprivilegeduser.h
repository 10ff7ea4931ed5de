// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>

/// Runs the process as an unprivileged user while it exists, because root is not subject to file
/// permissions.
struct UnprivilegedUser
{
    UnprivilegedUser()
    {
        // The real user as well, because access() checks that one. The saved user ID allows to
        // switch back.
        if (m_user == 0 && setresuid(other, other, m_user) != 0)
            qFatal("This process cannot become another user.");
    }
    ~UnprivilegedUser()
    {
        if (m_user == 0 && setresuid(m_user, m_user, m_user) != 0)
            qFatal("This process cannot become what it was.");
    }
    Q_DISABLE_COPY_MOVE(UnprivilegedUser)

private:
    static constexpr uid_t other = 65534;

    const uid_t m_user = geteuid();
};
