// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/changes.h"

namespace settings {

Changes *changes()
{
    static Changes instance;
    return &instance;
}

} // namespace settings
