// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cli {

/// A text for output whose lines mean something: white space and line breaks in it become one
/// space, a no-break space stays what it is.
QString onOneLine(QString text);

} // namespace cli
