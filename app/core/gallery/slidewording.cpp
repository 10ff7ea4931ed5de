// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidewording.h"

#include "core/gallery/gallery.h"

namespace gallery {

namespace {

// The values in the preferred language only, without a fallback to others.
LanguageMap::Choice only(const LanguageMap &map, const QString &language)
{
    const LanguageMap::Choice choice = map.choose({language});
    return fitsLanguage(choice.language, language) ? choice : LanguageMap::Choice();
}

} // namespace

bool fitsLanguage(const QString &tag, const QString &preference)
{
    return !tag.isEmpty() && !preference.isEmpty() &&
           (extendsLanguage(tag, preference) || extendsLanguage(preference, tag));
}

Wording wordingAt(const Gallery &gallery, int row, int chapter, const QStringList &preferences)
{
    const Statement &credit = gallery.creditAt(row);
    Wording wording;
    if (chapter >= 0)
        wording.chapter = gallery.chapters.at(chapter).title.choose(preferences);
    wording.title = gallery.titleAt(row).choose(preferences);
    wording.caption = gallery.captionAt(row).choose(preferences);
    wording.credit = credit.value.choose(preferences);
    wording.creditLabel = credit.label.line(preferences);
    return wording;
}

Wording wordingBeside(const Gallery &gallery, int row, int chapter, const QStringList &preferences,
                      const QString &second)
{
    if (second.isEmpty())
        return {};
    const Wording first = wordingAt(gallery, row, chapter, preferences);
    const Statement &credit = gallery.creditAt(row);
    const auto beside = [&second](const LanguageMap &map, const LanguageMap::Choice &shown) {
        const LanguageMap::Choice choice = only(map, second);
        return choice.language == shown.language ? LanguageMap::Choice() : choice;
    };
    Wording wording;
    if (chapter >= 0)
        wording.chapter = beside(gallery.chapters.at(chapter).title, first.chapter);
    wording.title = beside(gallery.titleAt(row), first.title);
    wording.caption = beside(gallery.captionAt(row), first.caption);
    wording.credit = beside(credit.value, first.credit);
    wording.creditLabel = only(credit.label, second).values.join(QStringLiteral(" · "));
    return wording;
}

} // namespace gallery
