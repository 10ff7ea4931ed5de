// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace printing {

/// Why printing failed. Created in any thread; its text is made in the interface's thread.
struct PrintError
{
    Q_DECLARE_TR_FUNCTIONS(printing::PrintError)
public:
    enum class Kind {
        None,
        Cancelled,
        CannotWrite, ///< `file`, and `reason` as the system states it
        NoPrinter,   ///< `file` is the name of the printer; may be empty
    };

    Kind kind = Kind::None;
    QString file = {};
    QString reason = {};

    explicit operator bool() const { return kind != Kind::None; }
    /// What happened and what to do, in the interface's language. Empty for None and Cancelled.
    QString text() const;

    friend bool operator==(const PrintError &, const PrintError &) = default;
};

} // namespace printing
