// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slideroles.h"

#include "core/gallery/slidemodel.h"

#include <algorithm>

namespace gallery {

namespace {

using Roles = QSet<int>;

// HasSecondWordingRole depends on all of these texts.
const Roles &titleRoles()
{
    static const Roles roles{SlideModel::TitleRole, SlideModel::TitleLanguageRole,
                             SlideModel::HasSecondWordingRole, Qt::AccessibleTextRole};
    return roles;
}

const Roles &captionRoles()
{
    static const Roles roles{SlideModel::CaptionRole, SlideModel::CaptionTextRole,
                             SlideModel::CaptionLanguageRole, SlideModel::HasSecondWordingRole};
    return roles;
}

const Roles &creditRoles()
{
    static const Roles roles{SlideModel::CreditRole,        SlideModel::CreditTextRole,
                             SlideModel::CreditLabelRole,   SlideModel::CreditLanguageRole,
                             SlideModel::GalleryCreditRole, SlideModel::HasSecondWordingRole};
    return roles;
}

const Roles &chapterTitleRoles()
{
    static const Roles roles{SlideModel::ChapterTitleRole, SlideModel::ChapterLanguageRole,
                             SlideModel::HasSecondWordingRole, Qt::AccessibleDescriptionRole};
    return roles;
}

LanguageMap chapterTitle(const Gallery &gallery, int chapter)
{
    return chapter < 0 ? LanguageMap() : gallery.chapters.at(chapter).title;
}

qsizetype chapterSize(const Gallery &gallery, int chapter)
{
    return chapter < 0 ? 0 : gallery.chapters.at(chapter).slides.size();
}

} // namespace

bool concerns(const QList<int> &roles, std::initializer_list<int> wanted)
{
    return roles.isEmpty() || std::any_of(wanted.begin(), wanted.end(),
                                          [&roles](int role) { return roles.contains(role); });
}

QList<int> languageRoles()
{
    Roles roles{SlideModel::AlternativeRole, SlideModel::RemarksRole, SlideModel::DetailsRole,
                SlideModel::PhotoRole, SlideModel::OptionsRole};
    roles += titleRoles() + captionRoles() + creditRoles() + chapterTitleRoles();
    return roles.values();
}

Roles differingRoles(const Slide &before, const Slide &after)
{
    Roles roles;
    if (before == after)
        return roles;
    if (before.title != after.title)
        roles += titleRoles();
    if (before.caption != after.caption)
        roles += captionRoles();
    if (before.credit != after.credit)
        roles += creditRoles();
    if (before.alternative != after.alternative)
        roles += SlideModel::AlternativeRole;
    if (before.remarks != after.remarks)
        roles += SlideModel::RemarksRole;
    if (before.details != after.details)
        roles += SlideModel::DetailsRole;
    if (before.size != after.size)
        roles += SlideModel::SizeRole;
    if (before.layers != after.layers)
        roles += SlideModel::OptionsRole;
    if (before.layers != after.layers || before.substitutes != after.substitutes ||
        before.thumbnails != after.thumbnails || before.medium != after.medium)
        roles += SlideModel::PhotoRole;
    return roles;
}

Roles differingGalleryRoles(const Gallery &before, const Gallery &after, int row)
{
    Roles roles;
    if (before.hasCover != after.hasCover)
        roles += Roles{SlideModel::PositionRole, SlideModel::TitleRole, Qt::AccessibleTextRole};
    if (before.credit != after.credit)
        roles += creditRoles();
    if (before.title != after.title || before.details != after.details)
        roles += SlideModel::DetailsRole;
    if (row != 0)
        return roles;
    if (before.hasCover != after.hasCover)
        roles += SlideModel::CoverRole;
    if (before.hasCover != after.hasCover || before.title != after.title)
        roles += titleRoles();
    if (before.hasCover != after.hasCover || before.introduction != after.introduction)
        roles += captionRoles();
    return roles;
}

Roles differingChapterRoles(const Gallery &before, ChapterPlace was, const Gallery &after,
                            ChapterPlace is)
{
    Roles roles;
    if (was.chapter != is.chapter)
        roles += SlideModel::ChapterRole;
    if (chapterTitle(before, was.chapter) != chapterTitle(after, is.chapter))
        roles += chapterTitleRoles();
    if (was.number != is.number)
        roles += SlideModel::ChapterPlaceRole;
    if (chapterSize(before, was.chapter) != chapterSize(after, is.chapter))
        roles += SlideModel::ChapterSizeRole;
    return roles;
}

void RoleChanges::add(int row, const QSet<int> &roles)
{
    if (roles.isEmpty())
        return;
    if (!m_runs.isEmpty() && m_runs.last().last == row - 1 && m_runs.last().roles == roles)
        m_runs.last().last = row;
    else
        m_runs.append({row, row, roles});
}

} // namespace gallery
