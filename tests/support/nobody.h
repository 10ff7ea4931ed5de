// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>

/// Somebody who is not root for as long as it lives, as root may read and write
/// anything.
struct Nobody
{
    Nobody()
    {
        // The real user too, whom access() asks; the saved one is the way back.
        if (m_user == 0 && setresuid(other, other, m_user) != 0)
            qFatal("This process cannot become another user.");
    }
    ~Nobody()
    {
        if (m_user == 0 && setresuid(m_user, m_user, m_user) != 0)
            qFatal("This process cannot become what it was.");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    static constexpr uid_t other = 65534;

    const uid_t m_user = geteuid();
};
