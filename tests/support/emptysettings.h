// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/store.h"

#include <memory>

/// Starts with settings in memory of which none is set.
inline void forgetSettings()
{
    static std::unique_ptr<settings::Store> store;
    store.reset(); // before there is another one
    store = std::make_unique<settings::Store>(settings::Store::Mode::Memory);
}
