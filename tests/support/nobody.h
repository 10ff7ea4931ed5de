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
        if (m_user == 0 && seteuid(65534) != 0)
            qFatal("This process cannot become another user.");
    }
    ~Nobody()
    {
        if (seteuid(m_user) != 0)
            qFatal("This process cannot become what it was.");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

    const uid_t m_user = geteuid();
};
