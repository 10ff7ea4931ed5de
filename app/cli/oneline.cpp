// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/oneline.h"

#include <QRegularExpression>

namespace cli {

QString onOneLine(QString text)
{
    static const QRegularExpression breaks(
        QStringLiteral("[ \\t\\r\\n\\v\\f\\x{85}\\x{2028}\\x{2029}]+"));
    return text.replace(breaks, QStringLiteral(" ")).trimmed();
}

} // namespace cli
