// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/documentproblem.h"

namespace iiif {

using errors::Problem;

Problem DocumentProblem::notBuiltin(const QStringList &known)
{
    return {QLatin1String("NotBuiltin"),
            {tr, QT_TR_NOOP("Vitrine comes with no gallery of this name.")},
            {tr, QT_TR_NOOP("Give one of: %1."), {known.join(QStringLiteral(", "))}}};
}

Problem DocumentProblem::notAManifest(const QString &type)
{
    Problem problem;
    problem.code = QLatin1String("NotAManifest");
    problem.text = {tr, QT_TR_NOOP("The file is JSON, but no IIIF manifest: it has no type.")};
    if (!type.isEmpty())
        problem.text = {tr, QT_TR_NOOP("The file is no IIIF manifest: its type is “%1”."), {type}};
    problem.remedy = {tr, QT_TR_NOOP("Open the address of a IIIF manifest or collection.")};
    return problem;
}

Problem DocumentProblem::notAGallery(const QString &type)
{
    return {QLatin1String("NotAGallery"),
            {tr,
             QT_TR_NOOP("This is IIIF, but neither a manifest nor a collection: its type is “%1”."),
             {type}},
            {tr, QT_TR_NOOP("Open the address of a IIIF manifest or collection.")}};
}

Problem DocumentProblem::noSlides()
{
    return {noSlidesCode,
            {tr, QT_TR_NOOP("The manifest holds no canvas that can be shown.")},
            {tr, QT_TR_NOOP("Tell the institution, or open another one.")}};
}

Problem DocumentProblem::noItems()
{
    return {noItemsCode,
            {tr, QT_TR_NOOP("The collection holds no gallery.")},
            {tr, QT_TR_NOOP("Tell the institution, or open another one.")}};
}

Problem DocumentProblem::tooManyItems(int limit)
{
    return {QLatin1String("TooManyItems"),
            {tr, QT_TR_N_NOOP("Only the first %Ln gallery(ies) are shown."), {}, limit}};
}

Problem DocumentProblem::tooManyCanvases(int limit)
{
    return {QLatin1String("TooManyCanvases"),
            {tr, QT_TR_N_NOOP("Only the first %Ln canvas(es) are shown."), {}, limit}};
}

Problem DocumentProblem::tooDeep(int limit)
{
    return {
        QLatin1String("TooDeep"),
        {tr, QT_TR_N_NOOP("Chapters nested deeper than %Ln level(s) are left out."), {}, limit}};
}

Problem DocumentProblem::tooManyChapterSlides(int limit)
{
    return {QLatin1String("TooManyChapterSlides"),
            {tr,
             QT_TR_N_NOOP("The chapters hold more than %Ln slide(s); the rest is left out."),
             {},
             limit}};
}

Problem DocumentProblem::tooManyLanguages(int limit)
{
    return {QLatin1String("TooManyLanguages"),
            {tr,
             QT_TR_N_NOOP("A text has more than %Ln language(s); the rest is left out."),
             {},
             limit}};
}

Problem DocumentProblem::notAnItem(const QString &instead)
{
    return {
        QLatin1String("NotAnItem"),
        {tr, QT_TR_NOOP("What stands here is no gallery but “%1”; it is left out."), {instead}}};
}

Problem DocumentProblem::notACanvas(const QString &instead)
{
    return {notACanvasCode,
            {tr, QT_TR_NOOP("What stands here is no canvas but “%1”; it is left out."), {instead}}};
}

Problem DocumentProblem::unknownStart(const QString &id)
{
    return {QLatin1String("UnknownStart"),
            {tr, QT_TR_NOOP("The slide to begin with does not exist: “%1”."), {id}}};
}

Problem DocumentProblem::unknownCanvas(const QString &id)
{
    return {QLatin1String("UnknownCanvas"),
            {tr, QT_TR_NOOP("A chapter names a canvas that does not exist: “%1”."), {id}}};
}

Problem DocumentProblem::missingId()
{
    return {missingIdCode,
            {tr, QT_TR_NOOP("A canvas has no id; it is shown, but belongs to no chapter.")}};
}

Problem DocumentProblem::repeatedId(const QString &id)
{
    return {QLatin1String("RepeatedId"),
            {tr, QT_TR_NOOP("Two canvases have the id “%1”; chapters lead to the first."), {id}}};
}

Problem DocumentProblem::localAddress(const QString &address)
{
    return {localAddressCode,
            {tr,
             QT_TR_NOOP("An address that Vitrine does not follow from here is left out: “%1”."),
             {address}}};
}

} // namespace iiif
