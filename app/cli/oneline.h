// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cli {

/// Puts a text on one line, for output that is read by line: each run of white space and line
/// breaks becomes one space. No-break spaces stay.
QString onOneLine(QString text);

} // namespace cli
