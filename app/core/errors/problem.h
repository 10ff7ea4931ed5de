// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace errors {

/// Something that could not be shown, to be told to a person: what, where, and what to do. As an
/// error it cost the gallery; as a notice, only the part that it names.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(errors::Problem)
public:
    enum class Kind {
        // Files and folders
        NotFound,
        NoPermission,
        CannotRead,     ///< detail: the system's reason
        NotAFile,       ///< a device, a pipe or a socket
        EmptyFolder,    ///< a folder without photos
        NotAPhoto,      ///< a file of a kind that is neither photo nor manifest
        DamagedPhoto,   ///< detail: the decoder's reason
        CutOff,         ///< a picture that ends too early
        TooManyPhotos,  ///< count: the limit
        NotBuiltin,     ///< no gallery that Vitrine ships with; detail: the addresses of those
        DamagedDetails, ///< a photo's metadata cannot be read; detail: the reason
        // The network
        BadAddress,       ///< detail: what is wrong with it
        UnknownHost,      ///< detail: the host
        NoConnection,     ///< detail: the system's reason
        NotSecure,        ///< detail: what is wrong with the certificate
        TimedOut,         ///< count: seconds
        TooManyRedirects, ///< count: the limit
        HttpStatus,       ///< count: the status, detail: its words, if any
        KeptCopy,         ///< shown, as its server is away; detail: when it came, ISO 8601
        BrokenOff,        ///< in the middle of an answer; detail: the system's reason, if any
        // What is remembered from one day to the next; about its database
        DamagedHistory,  ///< begun anew; detail: the name under which the old one was put aside
        NewerHistory,    ///< written by a newer Vitrine
        NoHistoryDriver, ///< Qt's plugin for SQLite is missing
        HistoryDiskFull,
        HistoryNotWritable, ///< the file or its folder
        NoHistory,          ///< detail: the system's reason
        // Manifests
        TooLarge, ///< count: the limit in MiB
        NotJson,  ///< detail: the parser's reason
        EmptyFile,
        WebPage,      ///< HTML or XML where JSON should be
        NotUtf8,      ///< some characters are lost
        NotAnItem,    ///< of a collection; detail: what stands there instead; left out
        NotAManifest, ///< detail: the type found, empty if none
        NotAGallery,  ///< IIIF, but neither manifest nor collection; detail: the type
        NoSlides,
        NoItems,              ///< a collection without galleries
        TooManyItems,         ///< of a collection; count: the limit
        UnknownStart,         ///< detail: the id
        TooManyCanvases,      ///< count: the limit
        TooDeep,              ///< count: the limit
        TooManyChapterSlides, ///< count: the limit
        TooManyLanguages,     ///< count: the limit
        WrongType,            ///< detail: what was expected (a JSON type's name)
        NotACanvas,           ///< detail: what stands there instead; left out
        MissingId,
        RepeatedId,    ///< detail: the id
        UnknownCanvas, ///< detail: the id
        LocalAddress,  ///< a file that the manifest may not read; detail: its address
        // Manifests held against the specification; nothing is left out for these
        MissingProperty, ///< detail: its name
        NotOfType,       ///< detail: the JSON type that it should have
        WrongValue,      ///< not among those that the specification knows; detail: the value
        Misplaced,       ///< on a kind of resource that it is not for; detail: what
        Contradiction,   ///< detail: what contradicts each other
        UnknownLanguage, ///< detail: the tag
        NotHttpId,       ///< detail: the id
        FragmentInId,    ///< detail: the id
        UnknownRights,   ///< detail: the address
        NotADate,        ///< detail: what is there
        ForbiddenHtml,   ///< detail: the tag or attribute
        BrokenHtml,      ///< detail: the parser's reason
        WrongTarget,     ///< an annotation of another canvas; detail: its target
        // What an editor may have forgotten
        NoTitle,
        NoCaption,
        NoCredit,
        NoAlternative,
        EmptyChapter,      ///< detail: its title
        BrokenPicture,     ///< detail: its address and the reason
        UntranslatedTitle, ///< detail of this and the next: the language that it lacks
        UntranslatedCaption,
        UntranslatedCredit,
        UntranslatedAlternative,
        UntranslatedIntroduction,
        UntranslatedChapter,
    };

    Kind kind = Kind::CannotRead;
    QString
        place; ///< `line 3, column 7` as `3:7`, or a path such as `items[4].label`; may be empty
    QString detail;
    int count = 0;
    QString file = {}; ///< the file, folder or address that it is about; may be empty

    /// A problem with a whole file, folder or address.
    static Problem of(Kind kind, const QString &file, const QString &detail = {}, int count = 0)
    {
        return {kind, {}, detail, count, file};
    }

    /// One sentence in the interface's language, with the place in it.
    QString text() const;
    /// The same without the place, for where that is shown by itself.
    QString sentence() const;
    /// What the reader can do about it, in the interface's language; may be empty.
    QString remedy() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace errors
