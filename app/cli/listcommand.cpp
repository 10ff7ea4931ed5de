// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/jsonlisting.h"
#include "cli/textlisting.h"
#include "core/errors/fileproblem.h"
#include "sources/photos/photoproblem.h"

#include <algorithm>

namespace cli {

namespace {

// Whether a source that was named could not be opened at all, though others could.
bool isMissing(const errors::Problem &notice)
{
    return errors::FileProblem::isUnreadable(notice) ||
           photos::PhotoProblem::isWithoutPhoto(notice);
}

} // namespace

int list(const loading::OpenResult &opened, const cli::Options &options,
         const QStringList &languages)
{
    const QList<errors::Problem> &notices = opened.reading.notices;
    printNotices(notices);
    const bool asJson = options.format == cli::Options::Listing::Json;
    QString text;
    if (opened.reading.collection) {
        text = asJson ? QString::fromUtf8(cli::jsonListing(*opened.reading.collection))
                      : cli::listing(*opened.reading.collection, languages);
    } else {
        const gallery::Gallery gallery = opened.reading.gallery.inOrder(0);
        text = asJson ? QString::fromUtf8(cli::jsonListing(gallery))
                      : cli::listing(gallery, languages);
    }
    const int status = print(text);
    return std::any_of(notices.cbegin(), notices.cend(), isMissing) ? exitFailed : status;
}

} // namespace cli
