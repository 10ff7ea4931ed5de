// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

namespace gallery {

struct Gallery;

/// Whether a text with this tag is what a reader wants who asks for `preference`, by the match of
/// LanguageMap::choose(): `fr` for `fr-CA` and the other way round.
bool fitsLanguage(const QString &tag, const QString &preference);

/// The texts of a slide as a reader of some languages sees them, each with the language that it is
/// in: one may be translated where another is not. Captions and credits are as richtext.h has them.
struct Wording
{
    LanguageMap::Choice chapter; ///< the title of its chapter
    LanguageMap::Choice title;   ///< without values where the slide has no title of its own
    LanguageMap::Choice caption;
    LanguageMap::Choice credit;
    QString creditLabel; ///< what the credit is called; may be empty

    /// Whether there is no text; a label alone is none.
    bool isEmpty() const
    {
        return chapter.values.isEmpty() && title.values.isEmpty() && caption.values.isEmpty() &&
               credit.values.isEmpty();
    }
};

/// The texts of a row as a reader of these languages (BCP 47 tags, best first) sees them. `chapter`
/// is the row's innermost one, an index in the gallery's chapters; -1 for none.
Wording wordingAt(const Gallery &gallery, int row, int chapter, const QStringList &preferences);

/// What there is to show beside these texts in a second language: each that has a translation in
/// it, and is not shown in it already. All are empty without a second language.
Wording wordingBeside(const Gallery &gallery, int row, int chapter, const QStringList &preferences,
                      const QString &second);

} // namespace gallery
