// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace printing {

/// Why there is no print. The functions may be called in any thread.
class PrintProblem
{
    Q_DECLARE_TR_FUNCTIONS(printing::PrintProblem)
public:
    /// `pdf` is the path of the file, `reason` the system's, without a full stop.
    static errors::Problem cannotWrite(const QString &pdf, const QString &reason);
    /// `printer` is what it is called; may be empty.
    static errors::Problem noPrinter(const QString &printer);
};

} // namespace printing
