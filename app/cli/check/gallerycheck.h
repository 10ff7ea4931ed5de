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

/// How a gallery is to be looked at.
struct Scope
{
    QString file = {};     ///< the source as it was given: Problem::file of what is found
    bool isFolder = false; ///< read from a folder of photos, which can hold descriptions of them
    QStringList languages = {}; ///< that the reader prefers, best first, for titles in places
    Fetch fetch = {}; ///< gets pictures from the network; without it they are not looked at
};

/// What an editor may have forgotten in a gallery, in the order of its slides: titles, captions,
/// credits, chapters without photos, descriptions for those who cannot see a photo, pictures that
/// cannot be read, and texts that lack one of the gallery's languages (Gallery::languages). Texts
/// without a language lack none, and a slide without a picture is no finding: a gallery may be made
/// before its photos are there. A place is a slide's position with its title: `9 (Title)`.
/// Reads every picture once, and so takes its time; may run in any thread. Needs a
/// QGuiApplication, as drawings may hold texts.
QList<errors::Problem> check(const gallery::Gallery &gallery, const Scope &scope);

} // namespace cli
