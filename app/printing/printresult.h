// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <optional>

namespace printing {

/// How a print ended: whole, cancelled or with a problem.
struct PrintResult
{
    bool isCancelled = false;
    std::optional<errors::Problem> problem = {};

    bool isWhole() const { return !isCancelled && !problem; }
};

} // namespace printing
