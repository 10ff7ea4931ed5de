// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printerror.h"

namespace printing {

QString PrintError::text() const
{
    switch (kind) {
    case Kind::None:
    case Kind::Cancelled:
        return {};
    case Kind::CannotWrite:
        return tr("The PDF %1 cannot be written: %2. Choose another folder, or make room on the "
                  "disk.")
            .arg(file, reason);
    case Kind::NoPrinter:
        return file.isEmpty()
                   ? tr("The printer does not answer. Check that it is on, or save a PDF.")
                   : tr("The printer %1 does not answer. Check that it is on, or save a PDF.")
                         .arg(file);
    }
    Q_UNREACHABLE();
}

} // namespace printing
