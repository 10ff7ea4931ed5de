// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/pdfbookmarks.h"

class QIODevice;

namespace printing {

/// What a PDF file says of itself beside its pages.
struct PdfFacts
{
    QString title;
    QString author;   ///< may be empty
    QString language; ///< a BCP 47 tag; may be empty
    bool rightToLeft = false;
    std::vector<Bookmark> bookmarks;
};

/// Writes a PDF file that Qt made to a device, with what Qt leaves out: bookmarks, author and
/// language, and fonts that tell their letters. Returns why it could not, or an empty string. Holds
/// neither the one file nor the other in memory.
QString completePdf(const QString &file, const PdfFacts &facts, QIODevice *out);

} // namespace printing
