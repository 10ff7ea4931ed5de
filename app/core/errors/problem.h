// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/translatabletext.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

namespace errors {

/// What a person is told of something that could not be shown: what, where, and what to do about
/// it. As an error it cost the gallery; as a notice, only the part that it names.
///
/// The folder that finds a problem makes it, by a class such as network::NetworkProblem.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(errors::Problem)
public:
    /// Names the kind in code that treats it differently, and in tests. Unique; never shown.
    QLatin1String code = {};
    TranslatableText text = {};   ///< what happened, in a sentence
    TranslatableText remedy = {}; ///< what the reader can do about it, in a sentence; may be empty
    QString file = {};            ///< the file, folder or address that it is about; may be empty
    /// `line 3, column 7` as `3:7`, or a path such as `items[4].label`; may be empty.
    QString place = {};

    /// The text in the interface's language, with the place in it.
    QString textWithPlace() const;
    /// A message in the interface's language: file, text, place and remedy, as far as they are
    /// there.
    QString message() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace errors
