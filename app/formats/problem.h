// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace formats {

/// Something in a file that could not be shown, to be told to a person: what, where, and what to
/// do. As an error it cost the gallery; as a notice, only the part that it names.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(formats::Problem)
public:
    enum class Kind {
        CannotRead,         ///< detail: the system's reason
        TooLarge,           ///< count: the limit in MiB
        NotJson,            ///< detail: the parser's reason
        NotAManifest,       ///< detail: the type found, empty if none
        UnsupportedVersion, ///< detail: the context found
        NoSlides,
        TooManyCanvases,      ///< count: the limit
        TooDeep,              ///< count: the limit
        TooManyChapterSlides, ///< count: the limit
        TooManyLanguages,     ///< count: the limit
        WrongType,            ///< detail: what was expected (a JSON type's name)
        MissingId,
        RepeatedId,    ///< detail: the id
        UnknownCanvas, ///< detail: the id
    };

    Kind kind = Kind::CannotRead;
    QString
        place; ///< `line 3, column 7` as `3:7`, or a path such as `items[4].label`; may be empty
    QString detail;
    int count = 0;

    /// One sentence in the interface's language, with the place in it.
    QString text() const;

private:
    QString sentence() const;
};

} // namespace formats
