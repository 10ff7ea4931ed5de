// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace printing {

/// Why there is no print. It is found in any thread, and told in the interface thread.
struct PrintError
{
    Q_DECLARE_TR_FUNCTIONS(printing::PrintError)
public:
    enum class Kind {
        None,
        Cancelled,
        CannotWrite, ///< file, and the system's reason
        NoPrinter,   ///< file: what the printer is called; may be empty
    };

    Kind kind = Kind::None;
    QString file = {};
    QString reason = {};

    explicit operator bool() const { return kind != Kind::None; }
    /// What happened and what to do, in the interface's language; empty without a fault, and where
    /// the reader cancelled.
    QString text() const;

    friend bool operator==(const PrintError &, const PrintError &) = default;
};

} // namespace printing
