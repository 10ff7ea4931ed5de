// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintproblem.h"

namespace iiif {

using errors::Problem;

Problem LintProblem::missingProperty(const QString &property)
{
    return {QLatin1String("MissingProperty"), {tr, QT_TR_NOOP("“%1” is missing."), {property}}};
}

Problem LintProblem::notOfType(const QString &expected)
{
    return {QLatin1String("NotOfType"),
            {tr, QT_TR_NOOP("What stands here should be of JSON type “%1”."), {expected}}};
}

Problem LintProblem::wrongValue(const QString &value)
{
    return {QLatin1String("WrongValue"),
            {tr, QT_TR_NOOP("IIIF does not know “%1” here."), {value}}};
}

Problem LintProblem::misplaced(const QString &property)
{
    return {QLatin1String("Misplaced"),
            {tr, QT_TR_NOOP("“%1” does not belong on this kind of resource."), {property}}};
}

Problem LintProblem::contradiction(const QString &values)
{
    return {QLatin1String("Contradiction"),
            {tr, QT_TR_NOOP("These contradict each other: %1."), {values}}};
}

Problem LintProblem::unknownLanguage(const QString &tag)
{
    return {
        QLatin1String("UnknownLanguage"),
        {tr, QT_TR_NOOP("“%1” is no language; write one such as “fr” or “en”, or “none”."), {tag}}};
}

Problem LintProblem::notHttpId(const QString &id)
{
    return {QLatin1String("NotHttpId"),
            {tr, QT_TR_NOOP("“%1” is no address that begins with https:// or http://."), {id}}};
}

Problem LintProblem::fragmentInId(const QString &id)
{
    return {QLatin1String("FragmentInId"),
            {tr, QT_TR_NOOP("The id of a canvas may have no “#” in it: “%1”."), {id}}};
}

Problem LintProblem::unknownRights(const QString &address)
{
    return {QLatin1String("UnknownRights"),
            {tr,
             QT_TR_NOOP("“%1” is no address of Creative Commons or RightsStatements.org that "
                        "begins with http://."),
             {address}}};
}

Problem LintProblem::notADate(const QString &text)
{
    return {QLatin1String("NotADate"),
            {tr,
             QT_TR_NOOP("“%1” is no date with time and time zone, such as 2025-04-28T00:00:00Z."),
             {text}}};
}

Problem LintProblem::forbiddenHtml(const QString &markup)
{
    return {QLatin1String("ForbiddenHtml"),
            {tr, QT_TR_NOOP("IIIF does not allow this in a text: %1."), {markup}}};
}

Problem LintProblem::brokenHtml(const QString &reason)
{
    return {QLatin1String("BrokenHtml"),
            {tr, QT_TR_NOOP("The HTML of this text is not well formed: %1."), {reason}}};
}

Problem LintProblem::wrongTarget(const QString &target)
{
    return {QLatin1String("WrongTarget"),
            {tr, QT_TR_NOOP("This is painted on another canvas: “%1”."), {target}}};
}

} // namespace iiif
