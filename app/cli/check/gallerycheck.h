// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/check/picturecheck.h"
#include "core/errors/problem.h"
#include "core/gallery/gallery.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

/// Options of check().
struct Scope
{
    QString file = {}; ///< the source as given; becomes Problem::file
    bool isFolder =
        false; ///< whether the source is a folder of photos, which can contain alternative texts
    QStringList languages = {}; ///< preferred languages for the titles in places, best first
    FetchPicture fetch = {};    ///< fetches remote pictures; if null, these are not checked
};

/// Finds what an editor may have forgotten, in the order of the slides: missing titles, captions
/// and credits, chapters without photos, missing alternative texts (WCAG 1.1.1), pictures that
/// cannot be read, and texts without a translation into one of the gallery's languages
/// (Gallery::languages()). Texts without a language need no translation. A slide without a picture
/// is no finding, because galleries may be prepared before their photos. A place is a slide's
/// position with its title: `9 (Title)`. Reads each picture once, so it blocks. Any thread; needs a
/// QGuiApplication for the fonts of drawings.
QList<errors::Problem> check(const gallery::Gallery &gallery, const Scope &scope);

} // namespace cli
