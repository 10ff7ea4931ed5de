// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

namespace gallery {

struct Gallery;

/// Whether a reader who prefers the language `preference` is satisfied with a text of the language
/// `tag`, as in LanguageMap::choose(): `fr` satisfies `fr-CA` and the other way round.
bool fitsLanguage(const QString &tag, const QString &preference);

/// The texts of a slide in the languages of a reader, each with the language that it is in: one
/// text may be translated where another is not. Captions and credits are values as in richtext.h.
struct Wording
{
    LanguageMap::Choice chapter; ///< the title of its chapter
    LanguageMap::Choice title;   ///< without values if the slide has no title of its own
    LanguageMap::Choice caption;
    LanguageMap::Choice credit;
    QString creditLabel; ///< the gallery's label for the credit; may be empty

    /// Whether there is no text; a label alone does not count.
    bool isEmpty() const
    {
        return chapter.values.isEmpty() && title.values.isEmpty() && caption.values.isEmpty() &&
               credit.values.isEmpty();
    }
};

/// The texts of a row for a reader of these languages (BCP 47 tags, best first). `chapter` is the
/// row's innermost chapter, an index in the gallery's chapters, or -1.
Wording wordingAt(const Gallery &gallery, int row, int chapter, const QStringList &preferences);

/// The texts of a row in the language `second`, to be shown beside those of `preferences`. A text
/// is empty if it has no translation in that language or is already shown in it. All are empty if
/// `second` is.
Wording wordingBeside(const Gallery &gallery, int row, int chapter, const QStringList &preferences,
                      const QString &second);

} // namespace gallery
