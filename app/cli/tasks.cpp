// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tasks.h"

#include "cli/check/gallerycheck.h"
#include "cli/jsonlisting.h"
#include "cli/output.h"
#include "cli/problemlist.h"
#include "cli/textlisting.h"
#include "core/errors/limits.h"
#include "imaging/requests/imagerequestguess.h"
#include "imaging/requests/networkfetch.h"
#include "printing/prints.h"
#include "sources/iiif/builtin.h"
#include "sources/iiif/lint/lint.h"
#include "sources/loading/offlinecache.h"
#include "sources/network/address.h"
#include "sources/network/blockingfetch.h"
#include "sources/network/fetchlimits.h"
#include "sources/photos/photometadata.h"

#include <QFile>

#include <algorithm>

namespace tasks {

namespace {

/// The sentences that this file says by itself.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(Says)
};

constexpr QSize enoughToTell(256, 256); // device pixels of a picture that is only tried

std::optional<QByteArray> fetchPicture(const gallery::Picture &picture, errors::Problem *error)
{
    const auto address =
        network::webAddress(imaging::guessedRequest(picture, enoughToTell).address);
    if (!address)
        return {};
    network::FetchLimits limits;
    limits.bytes = errors::limits::pictureBytes;
    network::FetchResult fetched = network::fetchBlocking(*address, limits, "image/*, */*;q=0.5");
    if (!fetched.error)
        return fetched.body;
    *error = *fetched.error;
    return {};
}

struct Document
{
    QByteArray body;
    QUrl address;
    std::optional<errors::Problem> error;
};

Document documentAt(const loading::OpenSource &source)
{
    if (source.kind == loading::OpenSource::Kind::Web) {
        const network::FetchResult fetched =
            network::fetchBlocking(source.url, network::FetchLimits(), network::acceptManifest);
        return {fetched.body, fetched.address, fetched.error};
    }
    const bool isBuiltin = source.kind == loading::OpenSource::Kind::Builtin;
    const QString path = isBuiltin ? iiif::builtinFile(source.address()) : source.path;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Document document{isOpen ? file.read(errors::limits::manifestBytes + 1) : QByteArray(),
                      isBuiltin ? QUrl(QStringLiteral("qrc") + path) : QUrl::fromLocalFile(path),
                      {}};
    if (!isOpen)
        document.error = errors::Problem{errors::Problem::Kind::CannotRead, {}, file.errorString()};
    else if (document.body.size() > errors::limits::manifestBytes)
        document.error = errors::Problem{errors::Problem::Kind::TooLarge,
                                         {},
                                         {},
                                         int(errors::limits::manifestBytes / 1024 / 1024)};
    return document;
}

void append(QList<errors::Problem> &findings, QList<errors::Problem> more, const QString &file)
{
    for (errors::Problem &problem : more) {
        if (problem.file.isEmpty())
            problem.file = file;
    }
    findings += more;
}

QList<errors::Problem> checkOne(const loading::OpenRequest &wish, const QStringList &languages)
{
    const QString &given = wish.sources.first();
    const loading::OpenSource source = loading::look(given);
    QList<errors::Problem> findings;
    if (source.error)
        return {*source.error};
    using SourceKind = loading::OpenSource::Kind;
    const bool isDocument = source.kind == SourceKind::Web || source.kind == SourceKind::Builtin ||
                            source.kind == SourceKind::Manifest;
    loading::OpenResult opened;
    if (isDocument) {
        const Document document = documentAt(source);
        if (document.error) {
            append(findings, {*document.error}, given);
            return findings;
        }
        append(findings, iiif::lint(document.body, document.address), given);
        opened = source.kind == SourceKind::Web
                     ? loading::readAnswer(wish, document.body, document.address)
                     : loading::readLocal(wish, loading::Depth::AllSlides);
    } else {
        opened = loading::readLocal(wish, loading::Depth::AllSlides);
        append(findings, opened.reading.notices, given);
        if (opened.reading.error) {
            opened.reading.error->file = given;
            findings += *opened.reading.error;
        }
    }
    if (opened.reading.error || opened.reading.collection)
        return findings;
    if (!isDocument) {
        const gallery::Gallery &gallery = opened.reading.gallery;
        for (int row = 0; row < gallery.slides.size(); ++row) {
            const gallery::Slide &slide = gallery.slides.at(row);
            auto problem = photos::readPhotoDetails(slide.id).problem;
            if (!problem)
                continue;
            problem->file = given;
            problem->place = QStringLiteral("%1 (%2)").arg(QString::number(gallery.positionOf(row)),
                                                           slide.title.line(languages));
            findings += *problem;
        }
    }
    const cli::Scope scope{given, !isDocument, languages, fetchPicture};
    append(findings, cli::check(opened.reading.gallery.inOrder(0), scope), given);
    return findings;
}

} // namespace

loading::OpenRequest wish(const cli::Options &options)
{
    loading::OpenRequest wish;
    wish.sources = options.sources;
    wish.subfolders = options.subfolders;
    wish.byDate = options.sortByDate;
    wish.photos = options.photos;
    return loading::withChosenPhotos(wish);
}

// Whether a source that was named could not be opened at all, though others could.
static bool isMissing(const errors::Problem &notice)
{
    using Kind = errors::Problem::Kind;
    static const QList<Kind> kinds{Kind::NotFound, Kind::NoPermission, Kind::CannotRead,
                                   Kind::NotAFile, Kind::EmptyFolder,  Kind::NotAPhoto};
    return kinds.contains(notice.kind);
}

int list(const loading::OpenResult &opened, const cli::Options &options,
         const QStringList &languages)
{
    const QList<errors::Problem> &notices = opened.reading.notices;
    output::notice(notices);
    const bool asJson = options.format == cli::Options::Listing::Json;
    QString printed;
    if (opened.reading.collection) {
        printed = asJson ? QString::fromUtf8(cli::jsonListing(*opened.reading.collection))
                         : cli::listing(*opened.reading.collection, languages);
    } else {
        const gallery::Gallery gallery = opened.reading.gallery.inOrder(0);
        printed = asJson ? QString::fromUtf8(cli::jsonListing(gallery))
                         : cli::listing(gallery, languages);
    }
    const int status = output::print(printed);
    return std::any_of(notices.cbegin(), notices.cend(), isMissing) ? output::failed : status;
}

int savePdf(const loading::OpenResult &opened, const cli::Options &options,
            const QStringList &languages)
{
    output::notice(opened.reading.notices);
    if (opened.reading.collection) {
        return output::complain(Says::tr("This is a list of galleries; --pdf takes one of them."),
                                output::failed);
    }
    printing::PrintPlan plan;
    plan.gallery = opened.reading.gallery.inOrder(0);
    plan.first = options.position ? plan.gallery.rowAt(*options.position) : 0;
    plan.last = options.position ? plan.first : int(plan.gallery.slides.size()) - 1;
    plan.languages = languages;
    plan.otherLanguage = options.beside;
    plan.grid = options.grid;
    plan.page = printing::usualPage();
    const printing::PrintError fault = printing::savePdf(
        plan, options.pdfFile, imaging::networkFetchFactory(loading::keptAnswers()));
    return fault ? output::complain(fault.text(), output::failed) : output::done;
}

int check(const cli::Options &options, const QStringList &languages)
{
    QList<errors::Problem> findings;
    for (const QString &source : options.sources) {
        loading::OpenRequest one = wish(options);
        one.sources = {source};
        findings += checkOne(one, languages);
    }
    const int status = output::print(cli::findings(findings));
    return findings.isEmpty() ? status : output::failed;
}

} // namespace tasks
