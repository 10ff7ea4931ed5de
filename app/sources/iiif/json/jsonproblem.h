// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace iiif {

/// What is wrong with a document before IIIF comes into it: it is no JSON, or a value is of another
/// type than the reader needs. The caller adds the place.
class JsonProblem
{
    Q_DECLARE_TR_FUNCTIONS(iiif::JsonProblem)
public:
    /// `reason` is the parser's, without a full stop.
    static errors::Problem notJson(const QString &reason);
    static errors::Problem emptyFile();
    /// HTML or XML where JSON should be.
    static errors::Problem webPage();
    /// Read all the same; some characters are lost.
    static errors::Problem notUtf8();
    /// `expected` is the name of a JSON type. The value is left out.
    static errors::Problem wrongType(const QString &expected);

    /// Of wrongType().
    static constexpr QLatin1String wrongTypeCode{"WrongType"};
};

} // namespace iiif
