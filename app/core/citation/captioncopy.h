// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/citation/copiedtext.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace citation {

/// A slide's texts to be copied, from the roles of a gallery::SlideModel, in its languages.
class CaptionCopy
{
    Q_DECLARE_TR_FUNCTIONS(citation::CaptionCopy)
public:
    /// Title, caption and credit, a paragraph each; empty for no slide.
    static CopiedText of(const QModelIndex &slide);
    /// The credit on one line, led by what the gallery calls it where that says more than
    /// “Credit”; empty where there is none.
    static QString credit(const QModelIndex &slide);
    /// The same as HTML, safe for a text view.
    static QString creditHtml(const QModelIndex &slide);
};

} // namespace citation
