// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What SlideModel knows of the languages of its texts.

#include "core/gallery/slidemodel.h"

namespace gallery {

namespace {

// What a reader of one language finds in it, and nothing in any other.
LanguageMap::Choice only(const LanguageMap &map, const QString &language)
{
    const LanguageMap::Choice choice = map.choose({language});
    return fitsLanguage(choice.language, language) ? choice : LanguageMap::Choice();
}

} // namespace

void SlideModel::setSecondLanguage(const QString &tag)
{
    if (tag == m_secondLanguage)
        return;
    m_secondLanguage = tag;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SecondRole});
}

const QStringList &SlideModel::galleryLanguages() const
{
    if (!m_galleryLanguages)
        m_galleryLanguages = m_gallery.languages();
    return *m_galleryLanguages;
}

Wording SlideModel::wording(int row, const QStringList &preferences) const
{
    const Statement &credit = m_gallery.creditAt(row);
    const int chapter = chapterOf(row);
    Wording wording;
    if (chapter >= 0)
        wording.chapter = m_gallery.chapters.at(chapter).title.choose(preferences);
    wording.title = m_gallery.titleAt(row).choose(preferences);
    wording.caption = m_gallery.captionAt(row).choose(preferences);
    wording.credit = credit.value.choose(preferences);
    wording.creditLabel = credit.label.line(preferences);
    return wording;
}

Wording SlideModel::secondWording(int row) const
{
    if (m_secondLanguage.isEmpty())
        return {};
    const Wording first = wording(row, m_languages);
    const Statement &credit = m_gallery.creditAt(row);
    const auto beside = [this](const LanguageMap &map, const LanguageMap::Choice &shown) {
        const LanguageMap::Choice choice = only(map, m_secondLanguage);
        return choice.language == shown.language ? LanguageMap::Choice() : choice;
    };
    Wording wording;
    if (const int chapter = chapterOf(row); chapter >= 0)
        wording.chapter = beside(m_gallery.chapters.at(chapter).title, first.chapter);
    wording.title = beside(m_gallery.titleAt(row), first.title);
    wording.caption = beside(m_gallery.captionAt(row), first.caption);
    wording.credit = beside(credit.value, first.credit);
    wording.creditLabel = only(credit.label, m_secondLanguage).values.join(QStringLiteral(" · "));
    return wording;
}

} // namespace gallery
