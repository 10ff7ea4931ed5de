// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/problem.h"

namespace formats {

QString Problem::text() const
{
    return place.isEmpty() ? sentence() : tr("%1 (at %2)").arg(sentence(), place);
}

QString Problem::sentence() const
{
    switch (kind) {
    case Kind::CannotRead:
        return tr("The file cannot be read: %1.").arg(detail);
    case Kind::TooLarge:
        return tr("The file is larger than %n MiB, the most that Vitrine opens.", nullptr, count);
    case Kind::NotJson:
        return tr("The file is not valid JSON: %1.").arg(detail);
    case Kind::NotAManifest:
        return detail.isEmpty() ? tr("The file is JSON, but no IIIF manifest: it has no type.")
                                : tr("The file is no IIIF manifest: its type is “%1”.").arg(detail);
    case Kind::UnsupportedVersion:
        return tr("The manifest is not written for IIIF Presentation 3: its context is “%1”.")
            .arg(detail);
    case Kind::NoSlides:
        return tr("The manifest holds no canvas that can be shown.");
    case Kind::TooManyCanvases:
        return tr("Only the first %n canvas(es) are shown.", nullptr, count);
    case Kind::TooDeep:
        return tr("Chapters nested deeper than %n level(s) are left out.", nullptr, count);
    case Kind::TooManyChapterSlides:
        return tr("The chapters hold more than %n slide(s); the rest is left out.", nullptr, count);
    case Kind::TooManyLanguages:
        return tr("A text has more than %n language(s); the rest is left out.", nullptr, count);
    case Kind::WrongType:
        return tr("What stands here should be of JSON type “%1”; it is left out.").arg(detail);
    case Kind::MissingId:
        return tr("A canvas has no id; it is shown, but belongs to no chapter.");
    case Kind::RepeatedId:
        return tr("Two canvases have the id “%1”; chapters lead to the first.").arg(detail);
    case Kind::UnknownCanvas:
        return tr("A chapter names a canvas that does not exist: “%1”.").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace formats
