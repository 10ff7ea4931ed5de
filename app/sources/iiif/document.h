// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"
#include "core/gallery/slide.h"

#include <QByteArray>
#include <QUrl>

namespace iiif {

/// Reads a IIIF manifest or collection, Presentation 3.0, 2.1 or of their older shapes. Anything
/// may be in `json`: what is no such document is refused with the place of the first fault; what is
/// one with faults is read as far as it makes sense. `address` is where it came from (http, https,
/// file or qrc), to which relative addresses in it relate and which decides what files it may name.
/// Touches no network and reads no file, so it can run in any thread.
gallery::ReadResult readDocument(const QByteArray &json, const QUrl &address = {});

/// The same from a local file or resource; reads at most limits::manifestBytes.
gallery::ReadResult readDocumentFile(const QString &path);

/// Whether a file begins as a JSON object does, so that it may be a manifest whatever its name.
bool looksLikeJson(const QByteArray &beginning);

/// Adds to a slide what an annotation page, read from one of its remarkPages or paintingPages,
/// says of it: pictures where it has none, and remarks. What is no annotation page adds nothing.
void addAnnotationPage(gallery::Slide &slide, const QByteArray &json, const QUrl &address);

} // namespace iiif
