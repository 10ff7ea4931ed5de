// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace iiif {

/// Where a document does not keep to the IIIF Presentation API. Nothing is left out for these. The
/// caller adds the place.
class LintProblem
{
    Q_DECLARE_TR_FUNCTIONS(iiif::LintProblem)
public:
    static errors::Problem missingProperty(const QString &property);
    /// `expected` is the name of a JSON type.
    static errors::Problem notOfType(const QString &expected);
    /// Not among those that the specification knows.
    static errors::Problem wrongValue(const QString &value);
    /// A property or behavior on a kind of resource that it is not for.
    static errors::Problem misplaced(const QString &property);
    /// `values` are those that contradict each other.
    static errors::Problem contradiction(const QString &values);
    static errors::Problem unknownLanguage(const QString &tag);
    static errors::Problem notHttpId(const QString &id);
    /// Of a canvas.
    static errors::Problem fragmentInId(const QString &id);
    static errors::Problem unknownRights(const QString &address);
    static errors::Problem notADate(const QString &text);
    /// `markup` is the tag or attribute.
    static errors::Problem forbiddenHtml(const QString &markup);
    /// `reason` is the parser's, without a full stop.
    static errors::Problem brokenHtml(const QString &reason);
    /// An annotation of another canvas.
    static errors::Problem wrongTarget(const QString &target);
};

} // namespace iiif
