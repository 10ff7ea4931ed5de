// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/citation/copiedtext.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace citation {

/// Formats the texts of a slide to be copied to the clipboard. Reads the roles of a
/// gallery::SlideModel, so the texts are in the model's languages.
class CaptionCopy
{
    Q_DECLARE_TR_FUNCTIONS(citation::CaptionCopy)
public:
    /// Title, caption and credit, each as a paragraph. Empty for an invalid index.
    static CopiedText of(const QModelIndex &slide);
    /// The credit on one line, after the gallery's label for it unless that is just “Credit”. Empty
    /// if there is no credit.
    static QString credit(const QModelIndex &slide);
    /// The same as HTML that is safe for a text view.
    static QString creditHtml(const QModelIndex &slide);
};

} // namespace citation
