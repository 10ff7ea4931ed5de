// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"

#include <QList>
#include <QString>

namespace gallery {

/// A text with its label: a credit, or one entry of a description (IIIF Presentation 3.0 §3.1,
/// `requiredStatement`, `metadata`).
struct Statement
{
    LanguageMap label; ///< plain text; may be empty
    LanguageMap value; ///< as richtext.h has it

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// An address outside of the gallery, which the desktop opens.
struct Link
{
    QString address;   ///< http, https or mailto
    LanguageMap label; ///< may be empty
    QString format;    ///< media type; may be empty

    friend bool operator==(const Link &, const Link &) = default;
};

/// An institution that provides the gallery (IIIF `provider`).
struct Provider
{
    LanguageMap name;
    QList<Link> homepages;
    QList<Picture> logos;

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// Under which terms something may be used.
struct Rights
{
    QString address;    ///< of a licence or rights statement; may be empty
    LanguageMap notice; ///< the words of a copyright notice; may be empty

    bool isEmpty() const { return address.isEmpty() && notice.isEmpty(); }
    friend bool operator==(const Rights &, const Rights &) = default;
};

/// Further properties of a gallery or a slide besides title, caption and credit (IIIF
/// Presentation 3.0 §3.1 and §3.3). All may be empty.
struct Details
{
    Rights rights;
    QList<Statement> metadata; ///< in the source's order
    QList<Provider> providers;
    QList<Link> homepages;
    QList<Link> renderings; ///< the same content in other forms, such as a PDF
    QList<Link> seeAlso;    ///< descriptions for machines
    QList<Link> partOf;     ///< collections or other resources that contain it
    QString date;           ///< ISO 8601; empty where unknown
    int rating = 0;         ///< the photo's stars, 1 to 5; 0 without any; -1 if it was rejected
    qint64 fileSize = 0;    ///< of the photo's file, in bytes; 0 where unknown

    friend bool operator==(const Details &, const Details &) = default;
};

/// A comment or description of a slide by a third party (IIIF annotations with the motivation
/// `commenting` or `describing`).
struct Remark
{
    enum class Kind { Comment, Description };

    Kind kind = Kind::Comment;
    LanguageMap text; ///< as richtext.h has it

    friend bool operator==(const Remark &, const Remark &) = default;
};

} // namespace gallery
