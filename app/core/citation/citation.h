// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/citation/copiedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QModelIndex>

namespace citation {

/// Where a photo comes from, as a bibliography wants it. The form follows ISO 690:2021: credit,
/// title and kind; the gallery that holds it and the place there; provider and date; terms of use;
/// the day on which it was seen; and the addresses of manifest and canvas. What is not known is
/// left out.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(citation::Citation)
public:
    /// Of a slide of a gallery::SlideModel, in its languages and with the interface's words; dates
    /// as `locale` writes them. Empty for no slide.
    static CopiedText of(const QModelIndex &slide, const QDate &viewed, const QLocale &locale);
};

} // namespace citation
