// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/problem.h"

#include <QDateTime>
#include <QLocale>

namespace errors {

QString Problem::text() const
{
    return place.isEmpty() ? sentence() : tr("%1 (at %2)").arg(sentence(), place);
}

QString Problem::sentence() const
{
    switch (kind) {
    case Kind::NotFound:
        return tr("There is no such file or folder.");
    case Kind::NotBuiltin:
        return tr("Vitrine comes with no gallery of this name.");
    case Kind::NoPermission:
        return tr("You may not read it.");
    case Kind::CannotRead:
        return tr("The file cannot be read: %1.").arg(detail);
    case Kind::NotAFile:
        return tr("It is neither a file nor a folder.");
    case Kind::EmptyFolder:
        return tr("The folder holds no photo.");
    case Kind::NotAPhoto:
        return tr("The file is neither a photo nor a IIIF manifest.");
    case Kind::DamagedPhoto:
        return tr("The photo cannot be shown: %1.").arg(detail);
    case Kind::CutOff:
        return tr("The picture ends too early; a part of it is missing.");
    case Kind::TooManyPhotos:
        return tr("Only the first %n photo(s) are shown.", nullptr, count);
    case Kind::DamagedDetails:
        return tr("What the photo says about itself cannot be read: %1.").arg(detail);
    case Kind::BadAddress:
        return tr("This is no address that Vitrine can open: %1.").arg(detail);
    case Kind::UnknownHost:
        return tr("The server “%1” cannot be found.").arg(detail);
    case Kind::NoConnection:
        return tr("The server does not answer: %1.").arg(detail);
    case Kind::NotSecure:
        return tr("The connection is not secure: %1.").arg(detail);
    case Kind::TimedOut:
        return tr("The server did not finish its answer within %n second(s).", nullptr, count);
    case Kind::TooManyRedirects:
        return tr("The server redirects again and again, more than %n time(s).", nullptr, count);
    case Kind::HttpStatus:
        return detail.isEmpty() ? tr("The server refuses: %1.").arg(count)
                                : tr("The server refuses: %1 %2.").arg(count).arg(detail);
    case Kind::KeptCopy:
        return tr("The server cannot be reached; this is the gallery as it was on %1.")
            .arg(QLocale().toString(QDateTime::fromString(detail, Qt::ISODate).toLocalTime().date(),
                                    QLocale::LongFormat));
    case Kind::BrokenOff:
        return detail.isEmpty()
                   ? tr("The server broke off in the middle of its answer.")
                   : tr("The server broke off in the middle of its answer: %1.").arg(detail);
    case Kind::DamagedHistory:
        return tr("What was remembered of the galleries is damaged. It was put aside as “%1”, and "
                  "is remembered anew from here on.")
            .arg(detail);
    case Kind::NewerHistory:
        return tr("A newer Vitrine keeps here what is remembered of the galleries; this one does "
                  "not remember what you see.");
    case Kind::NoHistoryDriver:
        return tr("What you see is not remembered: Qt’s plugin for SQLite is not installed.");
    case Kind::HistoryDiskFull:
        return tr("What you see is not remembered: the disk is full.");
    case Kind::HistoryNotWritable:
        return tr("What you see is not remembered: Vitrine may not write there.");
    case Kind::NoHistory:
        return tr("What you see is not remembered: %1.").arg(detail);
    case Kind::TooLarge:
        return tr("The file is larger than %n MiB, the most that Vitrine opens.", nullptr, count);
    case Kind::NotJson:
        return tr("The file is not valid JSON: %1.").arg(detail);
    case Kind::EmptyFile:
        return tr("There is nothing in it.");
    case Kind::WebPage:
        return tr("This is a web page, no IIIF manifest.");
    case Kind::NotUtf8:
        return tr("The file is not valid UTF-8; what cannot be read in it shows as “%1”.")
            .arg(QChar(QChar::ReplacementCharacter));
    case Kind::NotAnItem:
        return tr("What stands here is no gallery but “%1”; it is left out.").arg(detail);
    case Kind::NotAManifest:
        return detail.isEmpty() ? tr("The file is JSON, but no IIIF manifest: it has no type.")
                                : tr("The file is no IIIF manifest: its type is “%1”.").arg(detail);
    case Kind::NotAGallery:
        return tr("This is IIIF, but neither a manifest nor a collection: its type is “%1”.")
            .arg(detail);
    case Kind::NoSlides:
        return tr("The manifest holds no canvas that can be shown.");
    case Kind::NoItems:
        return tr("The collection holds no gallery.");
    case Kind::TooManyItems:
        return tr("Only the first %n gallery(ies) are shown.", nullptr, count);
    case Kind::UnknownStart:
        return tr("The slide to begin with does not exist: “%1”.").arg(detail);
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
    case Kind::NotACanvas:
        return tr("What stands here is no canvas but “%1”; it is left out.").arg(detail);
    case Kind::MissingId:
        return tr("A canvas has no id; it is shown, but belongs to no chapter.");
    case Kind::RepeatedId:
        return tr("Two canvases have the id “%1”; chapters lead to the first.").arg(detail);
    case Kind::UnknownCanvas:
        return tr("A chapter names a canvas that does not exist: “%1”.").arg(detail);
    case Kind::LocalAddress:
        return tr("An address that Vitrine does not follow from here is left out: “%1”.")
            .arg(detail);
    case Kind::MissingProperty:
        return tr("“%1” is missing.").arg(detail);
    case Kind::NotOfType:
        return tr("What stands here should be of JSON type “%1”.").arg(detail);
    case Kind::WrongValue:
        return tr("IIIF does not know “%1” here.").arg(detail);
    case Kind::Misplaced:
        return tr("“%1” does not belong on this kind of resource.").arg(detail);
    case Kind::Contradiction:
        return tr("These contradict each other: %1.").arg(detail);
    case Kind::UnknownLanguage:
        return tr("“%1” is no language; write one such as “fr” or “en”, or “none”.").arg(detail);
    case Kind::NotHttpId:
        return tr("“%1” is no address that begins with https:// or http://.").arg(detail);
    case Kind::FragmentInId:
        return tr("The id of a canvas may have no “#” in it: “%1”.").arg(detail);
    case Kind::UnknownRights:
        return tr("“%1” is no address of Creative Commons or RightsStatements.org that begins "
                  "with http://.")
            .arg(detail);
    case Kind::NotADate:
        return tr("“%1” is no date with time and time zone, such as 2025-04-28T00:00:00Z.")
            .arg(detail);
    case Kind::ForbiddenHtml:
        return tr("IIIF does not allow this in a text: %1.").arg(detail);
    case Kind::BrokenHtml:
        return tr("The HTML of this text is not well formed: %1.").arg(detail);
    case Kind::WrongTarget:
        return tr("This is painted on another canvas: “%1”.").arg(detail);
    case Kind::NoTitle:
        return tr("There is no title.");
    case Kind::NoCaption:
        return tr("There is no caption.");
    case Kind::NoCredit:
        return tr("There is no credit.");
    case Kind::NoAlternative:
        return tr("The photo is not described for those who cannot see it.");
    case Kind::EmptyChapter:
        return tr("There is no photo in the chapter “%1”.").arg(detail);
    case Kind::BrokenPicture:
        return tr("The picture cannot be read: %1").arg(detail);
    case Kind::UntranslatedTitle:
        return tr("The title is missing in this language: %1.").arg(detail);
    case Kind::UntranslatedCaption:
        return tr("The caption is missing in this language: %1.").arg(detail);
    case Kind::UntranslatedCredit:
        return tr("The credit is missing in this language: %1.").arg(detail);
    case Kind::UntranslatedAlternative:
        return tr("The description is missing in this language: %1.").arg(detail);
    case Kind::UntranslatedIntroduction:
        return tr("The introduction is missing in this language: %1.").arg(detail);
    case Kind::UntranslatedChapter:
        return tr("The chapter's title is missing in this language: %1.").arg(detail);
    }
    Q_UNREACHABLE();
}

QString Problem::remedy() const
{
    switch (kind) {
    case Kind::NotFound:
        return tr("Check the name, or open the folder that it should be in.");
    case Kind::NotBuiltin:
        return tr("Give one of: %1.").arg(detail);
    case Kind::NoPermission:
        return tr("Ask its owner for permission to read it.");
    case Kind::EmptyFolder:
        return tr("Open a folder with JPEG, PNG, TIFF or other pictures in it.");
    case Kind::NotAPhoto:
    case Kind::NotAFile:
        return tr("Open a photo, a folder of photos or a IIIF manifest.");
    case Kind::BadAddress:
        return tr("Give an address that begins with https:// or http://.");
    case Kind::UnknownHost:
    case Kind::NoConnection:
        return tr("Check the address and the connection, then try again.");
    case Kind::TimedOut:
    case Kind::BrokenOff:
        return tr("Try again later.");
    case Kind::TooManyRedirects:
    case Kind::NotSecure:
        return tr("Ask the institution for the right address.");
    case Kind::HttpStatus:
        return count == 404 || count == 410 ? tr("Check the address.")
               : count == 401 || count == 403
                   ? tr("The institution shows it only to some; ask it for access.")
                   : tr("Try again later.");
    case Kind::NewerHistory:
        return tr("Update Vitrine.");
    case Kind::NoHistoryDriver:
        return tr("Install it (Debian: libqt6sql6-sqlite), then start Vitrine again.");
    case Kind::HistoryDiskFull:
        return tr("Make room on the disk.");
    case Kind::HistoryNotWritable:
        return tr("Make the file and its folder writable.");
    case Kind::NotJson:
        return tr("Have the file repaired at this place, or fetch it again.");
    case Kind::NotAManifest:
    case Kind::NotAGallery:
        return tr("Open the address of a IIIF manifest or collection.");
    case Kind::TooLarge:
        return tr("Check that this is the file that you meant.");
    case Kind::WebPage:
        return tr("Look on the page for the address of its IIIF manifest.");
    case Kind::EmptyFile:
        return tr("Fetch it again.");
    case Kind::NoSlides:
    case Kind::NoItems:
        return tr("Tell the institution, or open another one.");
    case Kind::CannotRead:
        return tr("Check the disk or the connection, then try again.");
    default: // the sentence says it all
        return {};
    }
}

} // namespace errors
