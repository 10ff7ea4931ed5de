// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/checkproblem.h"

namespace cli {

using errors::Problem;

Problem CheckProblem::noTitle()
{
    return {QLatin1String("NoTitle"), {tr, QT_TR_NOOP("There is no title.")}};
}

Problem CheckProblem::noCaption()
{
    return {QLatin1String("NoCaption"), {tr, QT_TR_NOOP("There is no caption.")}};
}

Problem CheckProblem::noCredit()
{
    return {QLatin1String("NoCredit"), {tr, QT_TR_NOOP("There is no credit.")}};
}

Problem CheckProblem::noAlternative()
{
    return {QLatin1String("NoAlternative"),
            {tr, QT_TR_NOOP("The photo is not described for those who cannot see it.")}};
}

Problem CheckProblem::emptyChapter(const QString &title)
{
    return {QLatin1String("EmptyChapter"),
            {tr, QT_TR_NOOP("There is no photo in the chapter “%1”."), {title}}};
}

Problem CheckProblem::brokenPicture(const QString &fault)
{
    return {QLatin1String("BrokenPicture"),
            {tr, QT_TR_NOOP("The picture cannot be read: %1"), {fault}}};
}

Problem CheckProblem::damagedPhoto(const QString &reason)
{
    return {QLatin1String("DamagedPhoto"),
            {tr, QT_TR_NOOP("The photo cannot be shown: %1."), {reason}}};
}

Problem CheckProblem::cutOff()
{
    return {QLatin1String("CutOff"),
            {tr, QT_TR_NOOP("The picture ends too early; a part of it is missing.")}};
}

Problem CheckProblem::untranslatedTitle(const QString &language)
{
    return {QLatin1String("UntranslatedTitle"),
            {tr, QT_TR_NOOP("The title is missing in this language: %1."), {language}}};
}

Problem CheckProblem::untranslatedCaption(const QString &language)
{
    return {QLatin1String("UntranslatedCaption"),
            {tr, QT_TR_NOOP("The caption is missing in this language: %1."), {language}}};
}

Problem CheckProblem::untranslatedCredit(const QString &language)
{
    return {QLatin1String("UntranslatedCredit"),
            {tr, QT_TR_NOOP("The credit is missing in this language: %1."), {language}}};
}

Problem CheckProblem::untranslatedAlternative(const QString &language)
{
    return {QLatin1String("UntranslatedAlternative"),
            {tr, QT_TR_NOOP("The description is missing in this language: %1."), {language}}};
}

Problem CheckProblem::untranslatedIntroduction(const QString &language)
{
    return {QLatin1String("UntranslatedIntroduction"),
            {tr, QT_TR_NOOP("The introduction is missing in this language: %1."), {language}}};
}

Problem CheckProblem::untranslatedChapter(const QString &language)
{
    return {QLatin1String("UntranslatedChapter"),
            {tr, QT_TR_NOOP("The chapter’s title is missing in this language: %1."), {language}}};
}

} // namespace cli
