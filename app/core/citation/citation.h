// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/citation/copiedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QModelIndex>

namespace citation {

/// Formats a bibliographic reference to a photo, in the form of ISO 690:2021: credit, title and
/// medium; the gallery that contains it and the position there; provider and date; terms of use;
/// the day on which it was viewed; and the addresses of manifest and canvas. Unknown parts are left
/// out.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(citation::Citation)
public:
    /// The reference to a slide of a gallery::SlideModel, in the model's languages and with words
    /// in the language of the interface. Dates are formatted by `locale`. Empty for an invalid
    /// index.
    static CopiedText of(const QModelIndex &slide, const QDate &viewed, const QLocale &locale);
};

} // namespace citation
