// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/jsonproblem.h"

namespace iiif {

using errors::Problem;

Problem JsonProblem::notJson(const QString &reason)
{
    return {QLatin1String("NotJson"),
            {tr, QT_TR_NOOP("The file is not valid JSON: %1."), {reason}},
            {tr, QT_TR_NOOP("Have the file repaired at this place, or fetch it again.")}};
}

Problem JsonProblem::emptyFile()
{
    return {QLatin1String("EmptyFile"),
            {tr, QT_TR_NOOP("There is nothing in it.")},
            {tr, QT_TR_NOOP("Fetch it again.")}};
}

Problem JsonProblem::webPage()
{
    return {QLatin1String("WebPage"),
            {tr, QT_TR_NOOP("This is a web page, no IIIF manifest.")},
            {tr, QT_TR_NOOP("Look on the page for the address of its IIIF manifest.")}};
}

Problem JsonProblem::notUtf8()
{
    return {QLatin1String("NotUtf8"),
            {tr,
             QT_TR_NOOP("The file is not valid UTF-8; what cannot be read in it shows as “%1”."),
             {QString(QChar(QChar::ReplacementCharacter))}}};
}

Problem JsonProblem::wrongType(const QString &expected)
{
    return {wrongTypeCode,
            {tr,
             QT_TR_NOOP("What stands here should be of JSON type “%1”; it is left out."),
             {expected}}};
}

} // namespace iiif
