// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/pdfbookmarks.h"

class QIODevice;

namespace printing {

/// Metadata of a PDF file.
struct PdfFacts
{
    QString title;
    QString author;   ///< may be empty
    QString language; ///< a BCP 47 tag; may be empty
    bool rightToLeft = false;
    std::vector<Bookmark> bookmarks;
};

/// Copies a PDF file that Qt wrote to a device, and adds what Qt leaves out: bookmarks, author and
/// language, and fonts whose text can be searched. Returns the reason if it fails, else an empty
/// string. Holds neither file in memory as a whole.
QString completePdf(const QString &file, const PdfFacts &facts, QIODevice *out);

} // namespace printing
