// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "core/gallery/slide.h"

#include <QByteArray>
#include <QUrl>

namespace iiif {

/// Reads a IIIF manifest or collection of Presentation 3.0 or 2.1, or of their drafts. `json` is
/// untrusted: if it is not such a document, the result is an error with the place of the first
/// fault; faults within a document are notices, and invalid parts are left out. `address` is that
/// of the document (http, https, file or qrc); relative addresses are resolved against it, and it
/// decides which local files the document may refer to. Accesses no network and opens no file. Any
/// thread.
gallery::ReadResult readDocument(const QByteArray &json, const QUrl &address = {});

/// Reads a document from a local file or a resource (`:/…`). The error is
/// FileProblem::cannotRead() where the file cannot be read, tooLarge() where it has more than
/// errors::limits::manifestBytes. Any thread.
gallery::ReadResult readDocumentFile(const QString &path);

/// Whether a file that begins so may hold a JSON object or array, whatever its name.
bool looksLikeJson(const QByteArray &beginning);

/// Adds the content of an annotation page (Presentation 3.0 §5.5; 2.1 §5.5, annotation list) to a
/// slide: its remarks, and its images where the slide has none. `json` is what was loaded from one
/// of the slide's remarkPages or paintingPages, `address` that page's own. What is no annotation
/// page adds nothing. Any thread.
void addAnnotationPage(gallery::Slide &slide, const QByteArray &json, const QUrl &address);

} // namespace iiif
